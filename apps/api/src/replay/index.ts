export { ReplayModule } from './replay.module';
export { readSupposition } from './suppose';
export { tellReplay, tellWhatIf } from './tell';
export { replayCaseFiles, type Replayed } from './replay-case-files';
export { whatIf, type WhatIf } from './what-if';
