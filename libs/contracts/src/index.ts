export * from './briefing';
export * from './case-files';
export * from './shared-shapes';
export * from './definitions';
export * from './identity';
export * from './oversight';
export * from './system';
export * from './work';
