import { First1780000000001 } from './1-first.js';
import { Calendars1780000000002 } from './2-calendars.js';
import { Files1780000000003 } from './3-files.js';
import { Documents1780000000004 } from './4-documents.js';
import { Disclosure1780000000005 } from './5-disclosure.js';
import { Messages1780000000006 } from './6-messages.js';
import { Seals1780000000007 } from './7-seals.js';
import { Proposals1780000000008 } from './8-proposals.js';
import { Administration1780000000009 } from './9-administration.js';
import { AccessLog1780000000010 } from './10-access-log.js';
import { Privacy1780000000011 } from './11-privacy.js';
import { AuditRuns1780000000012 } from './12-audit-runs.js';
import { Initials1780000000013 } from './13-initials.js';
import { NextAlarm1780000000014 } from './14-next-alarm.js';
import { SignIn1780000000016 } from './16-sign-in.js';
import { Identities1780000000017 } from './17-identities.js';
import { CallCounts1780000000018 } from './18-call-counts.js';

/** In the order they are applied; never change one that has been released. */
export const MIGRATIONS = [First1780000000001, Calendars1780000000002, Files1780000000003, Documents1780000000004, Disclosure1780000000005, Messages1780000000006, Seals1780000000007, Proposals1780000000008, Administration1780000000009, AccessLog1780000000010, Privacy1780000000011, AuditRuns1780000000012, Initials1780000000013, NextAlarm1780000000014, SignIn1780000000016, Identities1780000000017, CallCounts1780000000018];
