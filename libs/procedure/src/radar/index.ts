export { movingCommands } from './moving-commands';
export { cityOf, stuckIn, type Mend, type Scene, type Stuck, type WhyStuck } from './stuck';
