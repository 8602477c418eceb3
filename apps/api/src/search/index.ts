export { searchDocumentOf } from './search-document';
export { caseHolds } from './search-query';
export { SearchModule } from './search.module';
