import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dir = mkdtempSync(join(tmpdir(), 'anqi-supervise-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const module = (name: string) => JSON.stringify(new URL(`./${name}.mjs`, import.meta.url).href);

/** Runs a supervised program and sends it a signal when it says "ready"; resolves to its end. */
function supervised(main: string, { signal, deaf = false }: { signal?: NodeJS.Signals; deaf?: boolean } = {}): Promise<{ code: number | null; said: string[] }> {
  const script = `
    import { supervise } from ${module('supervise')};
    import { startProcess } from ${module('processes')};
    const say = (text) => process.stderr.write(text + '\\n');
    const start = (name, code) => startProcess({ name, command: process.execPath, args: ['-e', code], logFile: ${JSON.stringify(dir)} + '/' + name + '.log' });
    await supervise(async ({ add, guard, end }) => { ${main} });`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer) => {
      if (signal && !output.includes('ready') && String(chunk).includes('ready')) child.kill(signal);
      output += String(chunk);
    };
    if (deaf) child.stdout.destroy();
    else child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => resolve({ code, said: output.trim().split('\n').filter(Boolean) }));
  });
}

describe('a supervised program', () => {
  it('undoes in reverse order at Ctrl-C and exits quietly', async () => {
    const { code, said } = await supervised("add(() => say('store stops')); add(() => say('app stops')); say('ready');", { signal: 'SIGINT' });
    expect(said).toEqual(['ready', 'SIGINT: stopping …', 'app stops', 'store stops']);
    expect(code).toBe(0);
  });

  it('undoes what was started though nobody reads its output any longer', async () => {
    const { code, said } = await supervised("add(() => say('store stops')); for (let i = 0; i < 3; i += 1) { console.log('the address'); await new Promise((r) => setTimeout(r, 100)); } say('ready');", { signal: 'SIGTERM', deaf: true });
    expect(said).toEqual(['ready', 'SIGTERM: stopping …', 'store stops']);
    expect(code).toBe(143);
  });

  it('lets the step under way finish before it undoes anything', async () => {
    const { said } = await supervised("say('ready'); await new Promise((r) => setTimeout(r, 300)); add(() => say('late one stops'));", { signal: 'SIGTERM' });
    expect(said).toEqual(['ready', 'SIGTERM: stopping …', 'late one stops']);
  });

  it('stops everything when a process dies, and shows the end of its log', async () => {
    const { code, said } = await supervised("add(() => say('store stops')); guard(start('worker', 'console.log(\"out of tokens\"); process.exit(7)'));");
    expect(said.join('\n')).toMatch(/worker ended by itself with code 7[^]*out of tokens\nstore stops$/);
    expect(code).toBe(1);
  });

  it('tells a failure, undoes what was started and exits with an error', async () => {
    const { code, said } = await supervised("add(() => say('store stops')); throw new Error('no room on disk');");
    expect(said.join('\n')).toMatch(/no room on disk[^]*store stops$/);
    expect(code).toBe(1);
  });
});
