import { Inject, Injectable } from '@nestjs/common';
import { Lockout } from '#libs/access/lockout.js';
import { addressClass } from '#libs/access/address-class.js';
import { checkPassword } from '#libs/access/passwords.js';
import { recordLock } from '#libs/administration/sign-in-locks.js';
import { StaffRow } from '#libs/bureau/entities.js';
import { CLOCK } from '#libs/runtime/tokens.js';
import type { Clock } from '#libs/settings/clock.js';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ProblemError } from '../http/problem.js';

export const credentials = z.strictObject({ login: z.string().trim().min(1).max(64), password: z.string().min(1).max(200) });

/** Checks a login and its password, counting the tries. */
@Injectable()
export class SignIn {
  private readonly lockout: Lockout;

  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.lockout = new Lockout(db);
  }

  /** Whoever the credentials belong to. Throws 401, or 429 with the seconds to wait; the same for logins that do not exist. */
  async check({ login, password }: z.infer<typeof credentials>, address: string): Promise<StaffRow> {
    const now = this.clock.now();
    const verdict = await this.lockout.begin(login, address, now);
    if (verdict.waitSeconds !== null) throw tooManyTries(verdict.waitSeconds);
    // Logins are ASCII; the database would take other letters for an error, not for an unknown login.
    const staff = /^[\x21-\x7e]+$/.test(login) ? await this.db.getRepository(StaffRow).findOneBy({ login }) : null;
    const usable = staff?.active === 1 ? staff : null;
    if ((await checkPassword(usable?.passwordHash ?? null, password)) && usable) {
      await this.lockout.succeeded(login, address, now);
      return usable;
    }
    if (usable && verdict.locked.some((scope) => scope !== 'place')) {
      await recordLock(this.db, usable, { scope: verdict.locked.includes('login') ? 'login' : 'pair', place: addressClass(address), now });
    }
    throw wrongCredentials();
  }
}

function wrongCredentials(): ProblemError {
  return new ProblemError({
    type: '/problems/wrong-credentials', title: '用户名或密码不正确', titleEn: 'Wrong login or password', status: 401, code: 'wrong-credentials',
    rule: '用户名和密码须匹配且账号在用', cure: '核对后重试，或联系管理员', cureEn: 'Check and try again, or ask the administrator',
  });
}

function tooManyTries(seconds: number): ProblemError {
  return new ProblemError({
    type: '/problems/too-many-tries', title: '密码错误次数过多，暂时不能登录', titleEn: 'Too many wrong passwords: signing in is shut for a while', status: 429, code: 'too-many-tries', retryAfter: seconds,
    rule: '连续输错密码后须等待，每次等待加倍，最长一小时', cure: `请在${seconds}秒后重试，或请管理员解锁`, cureEn: `Try again in ${seconds} seconds, or ask the administrator to unlock it`,
  });
}
