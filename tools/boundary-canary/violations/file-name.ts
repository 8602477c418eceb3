// as: apps/api/src/my-work/ListWork.ts
// breaks: check-file/filename-naming-convention
export const name = 'not in kebab-case';
