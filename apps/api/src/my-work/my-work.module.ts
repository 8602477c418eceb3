import { Module } from '@nestjs/common';
import { ListWork } from './list-work';
import { MyWorkController } from './my-work.controller';

@Module({ controllers: [MyWorkController], providers: [ListWork] })
export class MyWorkModule {}
