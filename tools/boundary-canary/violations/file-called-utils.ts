// as: apps/api/src/my-work/work-utils.ts
// breaks: check-file/filename-blocklist
export const name = 'says nothing';
