import type { List } from '../../kernel/pages';
import type { CaseListSearch } from '../../routes';

export const casesFound = (search: CaseListSearch): List => [['cases'], '/case-files', { ...search, limit: 30 }];
