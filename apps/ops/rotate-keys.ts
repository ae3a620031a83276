import { openDatabase } from '#libs/journal/data-source.js';
import { resealProcesses, rewrapKeys } from '#libs/journal/reseal.js';
import { readSettings } from '#libs/settings/settings.js';
import { readOptions, runProgram } from './command-line.js';

const USAGE = `用法 Usage: npm run rotate-keys -- [--from <id>] [--keep-keys]
  以新的 ANQI_PRIVACY_KEY 重新包裹数据密钥（旧的放在 ANQI_PRIVACY_KEY_OLD），换新数据密钥，并重新加密快照、标题和检索索引
  wraps the data keys with the new ANQI_PRIVACY_KEY (the one before it in ANQI_PRIVACY_KEY_OLD), draws new data keys, and seals snapshots, titles and blind indexes anew
  --from <id>   接着上次中断处继续，不再换新数据密钥 goes on after this process, where the last run broke off; draws no more keys
  --keep-keys   只重新包裹和加密，不换数据密钥 draws no new data keys; also what seals the rows of a version before sealing`;

await runProgram(USAGE, async () => {
  const { values } = readOptions({ from: { type: 'string' }, 'keep-keys': { type: 'boolean', default: false } });
  const owner = await openDatabase(readSettings(), 'owner');
  try {
    const { rewrapped, drawn } = await rewrapKeys(owner, new Date().toISOString().slice(0, 23).replace('T', ' '), values.from === undefined && !values['keep-keys']);
    console.log(`密钥：重新包裹 ${rewrapped}，新 ${drawn} — keys rewrapped ${rewrapped}, drawn ${drawn}`);
    let processes = 0;
    for await (const step of resealProcesses(owner, values.from)) {
      processes = step.processes;
      console.log(`已重新加密 ${step.processes}，至 ${step.last} — resealed to ${step.last}`);
    }
    console.log(`完成：${processes} 个事项。旧主密钥可以从 ANQI_PRIVACY_KEY_OLD 删除；流水不改写。 Done: ${processes} processes. The old master may go; the journal was not rewritten.`);
    return 0;
  } finally {
    await owner.destroy();
  }
});
