import { canInstallPackages, installPackages } from './apt.mjs';
import { findCommand, run } from './commands.mjs';
import { Hindrance } from './progress.mjs';

const find = () => findCommand(
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'Google Chrome', 'Chromium'],
  ['/Applications/Google Chrome.app/Contents/MacOS', '/Applications/Chromium.app/Contents/MacOS'],
);

/** Without fontconfig nothing can be said of the fonts, and nothing is installed for it. */
const lacksChineseFont = async () => {
  const { code, output } = await run('fc-list', [':lang=zh', 'family']);
  return code === 0 && output.trim() === '';
};

/** Path of a Chromium for the browser tests; Debian's and a Chinese font are installed when missing. */
export async function obtainChromium() {
  if (canInstallPackages() && (!find() || await lacksChineseFont())) {
    await installPackages('chromium', 'fonts-noto-cjk');
  }
  const found = find();
  if (!found) {
    throw new Hindrance('Chromium was not found; the browser tests need it',
      'install it (Debian: sudo apt-get install chromium fonts-noto-cjk; macOS: brew install --cask chromium)');
  }
  return found;
}
