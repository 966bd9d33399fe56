#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const path = require('node:path');

const cli = path.join(__dirname, '..', 'dist', 'cli.js');
if (existsSync(cli)) {
  require(cli).main(process.argv.slice(2));
} else {
  console.error('hearsay: not built yet: run `npm run build` first.');
  process.exitCode = 1;
}
