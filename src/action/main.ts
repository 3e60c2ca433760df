import { createSink } from '../cli/output/sink.ts';
import { runAction } from './run-action.ts';

process.exitCode = await runAction(process.env, process.cwd(), createSink(process.stdout));
