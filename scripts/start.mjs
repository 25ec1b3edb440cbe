// npm start [-- --empty] [--port N] [--host H] [--data DIR]: plain Node, before anything is installed.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, install } from './prepare.mjs';
import { root } from './stamp.mjs';

const USE = 'Use: npm start -- [--empty] [--port N] [--host H] [--data DIR]';

const { values } = readArguments();
if (values.help) {
  console.log(USE);
  process.exit(0);
}
install();
build();

const environment = {
  NODE_ENV: 'development',
  SAMPLE_BOARD: values.empty ? 'false' : 'true',
  ...process.env,
  ...(values.port && { PORT: values.port }),
  ...(values.host && { HOST: values.host }),
  DATA_DIR: values.data ? resolve(values.data) : (process.env.DATA_DIR ?? join(root, 'var')),
};
if (environment.NODE_ENV === 'production') environment.SAMPLE_BOARD = 'false';

const server = spawn(process.execPath, [join(root, 'dist/apps/api/src/main.js')], {
  cwd: root,
  stdio: 'inherit',
  env: environment,
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
// npm does not pass SIGTERM on: when it is gone, the server goes too.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 250).unref();

function readArguments() {
  try {
    return parseArgs({
      options: {
        empty: { type: 'boolean', default: false },
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${error.message}. ${USE}`);
    return process.exit(2);
  }
}
