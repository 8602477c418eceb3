import { Module } from '@nestjs/common';
import { Find } from './find';
import { RecordSearch } from './record-search';
import { RefreshDocuments } from './refresh-documents';
import { SearchController } from './search.controller';

@Module({ controllers: [SearchController], providers: [Find, RecordSearch, RefreshDocuments] })
export class SearchModule {}
