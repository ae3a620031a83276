/** Words of signing in and of sessions, in both languages side by side. */
export const sessionWords = {
  zh: {
    ownSessions: '我的登录', ownSessionsIntro: '这些登录现在可以使用本账号。有不认识的，请结束它，并请管理员发放新密码。', sessionKind: '方式', sessionBrowser: '浏览器', sessionMachine: '程序令牌', sessionPlace: '网络', sessionOpened: '登录时间', sessionSeen: '最近使用', sessionCurrent: '本次登录',
    sessionEnd: '结束', sessionEndOf: '结束 {at} 的登录', sessionEndOthers: '结束其他全部登录', sessionAlone: '没有其他登录。', sessionsEnded: '已结束 {n} 个登录',
    signingIn: '登录', signInLocked: '密码多次错误，锁定至 {until}', signInFree: '未锁定', unlock: '解除锁定', unlockOf: '解除{name}的登录锁定', unlockHint: '先当面核实是本人输错密码；解除后立即可以再试。',
    signInLock: '锁定', identity: '统一身份认证', identityNone: '未关联', identityLink: '关联账号', identityLinkOf: '关联{name}的统一身份认证账号', identitySubject: '账号标识（subject）', identitySubjectHint: '由统一身份认证系统的管理员提供，不是姓名或邮箱；已有的关联被替换。', identityUnlink: '取消关联', identityUnlinkOf: '取消{name}的统一身份认证关联', identityUnlinkHint: '取消后不能再用统一身份认证登录，已登录的会话立即结束；本系统密码不受影响。',
  },
  en: {
    ownSessions: 'My sessions', ownSessionsIntro: 'Each of these can use this account now. End one that you do not know, and have an administrator issue a new password.', sessionKind: 'By', sessionBrowser: 'Browser', sessionMachine: 'Token of a program', sessionPlace: 'Network', sessionOpened: 'Signed in', sessionSeen: 'Last used', sessionCurrent: 'This one',
    sessionEnd: 'End', sessionEndOf: 'End the session of {at}', sessionEndOthers: 'End all others', sessionAlone: 'There is no other session.', sessionsEnded: '{n} sessions ended',
    signingIn: 'Signing in', signInLocked: 'Wrong passwords: locked until {until}', signInFree: 'Not locked', unlock: 'Unlock', unlockOf: 'Unlock signing in for {name}', unlockHint: 'Make sure in person that it was they who mistyped; they can then try again at once.',
    signInLock: 'Lock', identity: 'Identity provider', identityNone: 'Not linked', identityLink: 'Link an identity', identityLinkOf: 'Link {name} to an identity', identitySubject: 'Subject at the provider', identitySubjectHint: 'Given by whoever runs the provider; not a name or a mail address. It takes the place of any link before.', identityUnlink: 'Unlink', identityUnlinkOf: 'Unlink {name} from the provider', identityUnlinkHint: 'They can no longer sign in by the provider, and open sessions end at once; the password here stays.',
  },
} as const;
