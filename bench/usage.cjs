// Loaded into every measured process by NODE_OPTIONS: leaves what the process used in a file of its own when it ends.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');

const folder = process.env.LINTEL_BENCH_USAGE;
if (folder !== undefined && isMainThread) {
  process.on('exit', () => writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(process.resourceUsage())));
}
