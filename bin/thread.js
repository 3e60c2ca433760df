// What a thread of the program runs (`src/cli/threads`).
'use strict';
const { join } = require('path');
const { loadBundle } = require('./load-bundle.js');

loadBundle(join(__dirname, '..', 'dist', 'thread.cjs')).exports.runThread();
