import { dirname } from 'node:path';
import { canInstallPackages, installPackages } from './apt.mjs';
import { findCommand, run } from './commands.mjs';
import { Hindrance } from './progress.mjs';

/** Debian keeps servers outside an ordinary user's PATH; Homebrew keeps a versioned one outside it. */
const SERVER_DIRS = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec', '/opt/homebrew/opt/mariadb/bin', '/usr/local/opt/mariadb/bin'];

/** The server and the installer of its system tables, both absolute paths; undefined when absent. */
export async function findMariadb() {
  const server = findCommand(['mariadbd', 'mysqld'], SERVER_DIRS);
  if (!server) return undefined;
  const { output } = await run(server, ['--no-defaults', '--version']);
  if (!output.includes('MariaDB')) return undefined;
  const installer = findCommand(['mariadb-install-db', 'mysql_install_db'], [dirname(server), '/usr/bin']);
  return installer && { server, installer };
}

/** Finds MariaDB, installing Debian's package when that is possible; undefined when it cannot be had. */
export async function obtainMariadb() {
  const found = await findMariadb();
  if (found || !canInstallPackages()) return found;
  await installPackages('mariadb-server');
  return findMariadb();
}

export const noMariadb = () => new Hindrance(
  'MariaDB was not found, and it cannot be installed from here',
  'install it (Debian, Ubuntu: sudo apt-get install mariadb-server; macOS: brew install mariadb), or start Docker, then try again',
);
