export * from './safeguard';
export * from './safeguard-ids';
export { safeguards } from './safeguards';
