import { Module, type DynamicModule } from '@nestjs/common';
import { RuntimeModule, type RuntimeOptions } from '#libs/runtime/runtime.module.js';
import { CaseWorker } from './case-worker.js';
import { Messenger } from './messenger.js';
import { PublicationFollower } from './publication-follower.js';
import { Ringer } from './ringer.js';
import { Sealer } from './sealer.js';
import { WorkerHttp } from './worker-http.js';
import { SignInKeeper } from './sign-in-keeper.js';
import { Sweeper } from './sweeper.js';

/** The clock and the hands: Temporal workflows and activities, and the sweep for what no workflow has seen. */
@Module({})
export class WorkerModule {
  static with(options: RuntimeOptions): DynamicModule {
    return { module: WorkerModule, imports: [RuntimeModule.with(options)], providers: [CaseWorker, WorkerHttp, Sweeper, Ringer, Messenger, Sealer, PublicationFollower, SignInKeeper] };
  }
}
