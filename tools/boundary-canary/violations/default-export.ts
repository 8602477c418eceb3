// as: libs/law/src/canary.ts
// breaks: import-x/no-default-export
const word = 'word';
export default word;
