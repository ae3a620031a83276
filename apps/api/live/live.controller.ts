import { Controller, Inject, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#libs/access/sessions.js';
import { interval, map, merge, takeUntil, timer, type Observable } from 'rxjs';
import { Signed } from '../http/principal.guard.js';
import { LiveChanges } from './live-changes.js';

const HEARTBEAT_MS = 20_000;
/** A stream ends and is asked for again: a session that has ended meanwhile hears no more. */
const STREAM_MS = 600_000;

/** 实时更新: which processes of the bureau have just changed. */
@ApiTags('live')
@Controller('api/live')
export class LiveController {
  constructor(@Inject(LiveChanges) private readonly changes: LiveChanges) {}

  @Sse()
  @ApiOperation({ summary: '实时更新 Changes as they happen', description: 'Server-sent events: `changed` with ids and versions, `beat` every 20 seconds. Ends after 10 minutes; connect again.' })
  stream(@Signed() me: Principal): Observable<MessageEvent> {
    const beat = timer(0, HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'beat', data: {} })));
    const changed = this.changes.of(me.bureauId).pipe(map((items): MessageEvent => ({ type: 'changed', data: { items } })));
    return merge(beat, changed).pipe(takeUntil(merge(interval(STREAM_MS), this.changes.stopped)));
  }
}
