export * from './kernel';
export * from './procedures';
export * from './safeguards';
