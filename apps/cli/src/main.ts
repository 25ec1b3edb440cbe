#!/usr/bin/env node
import { readEnvironment } from '#libs/runtime';
import { runCli } from './run-cli.js';

process.exitCode = await runCli(process.argv.slice(2), readEnvironment, {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
