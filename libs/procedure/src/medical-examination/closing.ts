import type { Json, Memory } from '../kernel/case-file';

/** When a case, detention or complaint was closed last; null = never. */
export const closingOf = (memory: Memory): Json => memory['closedAt'] ?? memory['endedAt'] ?? memory['completedAt'] ?? null;
