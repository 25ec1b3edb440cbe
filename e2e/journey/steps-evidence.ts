import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { hold, type Step } from './stage.js';

export const exportBundle: Step = {
  name: 'compliance exports the bundle',
  async run(stage) {
    const { compliance } = stage.people;
    stage.bundle = await compliance.client.post('/api/exports/bundle', {
      articleId: stage.articleId,
    });
    const files = Object.entries(unzipSync(new Uint8Array(stage.bundle.bytes)));
    for (const [path, content] of files) {
      const target = join(stage.outFolder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return `${files.length} files`;
  },
};

export const verify: Step = {
  name: 'the bundle verifies offline',
  async run(stage) {
    const { code, output } = await runVerifier(stage.outFolder);
    hold(code === 0, `verify.mjs ended with ${code}: ${output}`);
    hold(output.includes('2 signature(s)'), `Not both signatures are on the text: ${output}`);
    return output.split('\n')[0] ?? '';
  },
};

export const tamper: Step = {
  name: 'a copy with one changed byte fails, and the failure names the event',
  async run(stage) {
    const copy = `${stage.outFolder}-tampered`;
    await rm(copy, { recursive: true, force: true });
    await cp(stage.outFolder, copy, { recursive: true });
    const file = join(copy, 'audit.ndjson');
    const lines = (await readFile(file, 'utf8')).split('\n');
    const seq = lines.findIndex((line) => line.includes('"action":"signature.made"'));
    hold(seq >= 0, 'The log has no signature.');
    const line = lines[seq] ?? '';
    const at = line.indexOf('"requestId":"') + '"requestId":"'.length;
    lines[seq] = `${line.slice(0, at)}${line[at] === '0' ? '1' : '0'}${line.slice(at + 1)}`;
    await writeFile(file, lines.join('\n'));
    const { code, output } = await runVerifier(copy);
    await rm(copy, { recursive: true, force: true });
    hold(code === 1, `verify.mjs ended with ${code} on a changed copy: ${output}`);
    hold(output.includes(`event ${seq}`), `The failure does not name event ${seq}: ${output}`);
    return output.split('\n')[0] ?? '';
  },
};

function runVerifier(folder: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'verify.mjs'), folder], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}`.trim() });
    });
  });
}

export const stop: Step = {
  name: 'the server ends cleanly on SIGTERM',
  async run(stage) {
    const { code, ms } = await stage.server.stop();
    hold(code === 0, `The server ended with code ${code}.`);
    hold(ms < 5_000, `It took ${ms.toFixed(0)} ms.`);
    return `${ms.toFixed(0)} ms`;
  },
};
