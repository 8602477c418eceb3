import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  bodySchema,
  changePostingSchema,
  firstPasswordSchema,
  groupMemberSchema,
  groupSchema,
  newBodySchema,
  newGroupSchema,
  newOfficialSchema,
  newSecondmentSchema,
  newUnitSchema,
  pageOf,
  pageQuerySchema,
  secondmentSchema,
  servingOfficialSchema,
  servingOfficialsQuerySchema,
  type BodyView,
  type ChangePostingRequest,
  type FirstPasswordView,
  type GroupMemberRequest,
  type GroupView,
  type NewBodyRequest,
  type NewGroupRequest,
  type NewOfficialRequest,
  type NewSecondmentRequest,
  type NewUnitRequest,
  type Page,
  type SecondmentView,
  type ServingOfficialsQuery,
  type ServingOfficialView,
} from '@tergeu/contracts';
import { z } from 'zod';
import { Endpoint } from '../kernel/http/endpoint';
import { valid } from '../kernel/http/validate';
import { CurrentOfficial } from './actor';
import { AdministerBodies } from './administer-bodies';
import { AdministerOfficials } from './administer-officials';
import type { DirectoryEntry } from './directory';
import { ListAdministration } from './list-administration';

const idSchema = z.uuid();
const access = ['administrator'] as const;

/** Who serves where and as what. Every change is journalled, and one sent again changes nothing. */
@Controller('administration')
export class AdministrationController {
  constructor(
    private readonly lists: ListAdministration,
    private readonly officials: AdministerOfficials,
    private readonly bodies: AdministerBodies,
  ) {}

  @Get('officials')
  @Endpoint({
    access,
    summary: 'Officials, those whose service has ended, too',
    query: servingOfficialsQuerySchema,
    response: pageOf(servingOfficialSchema),
  })
  listOfficials(@Query(valid(servingOfficialsQuerySchema)) query: ServingOfficialsQuery): Promise<Page<ServingOfficialView>> {
    return this.lists.officials(query);
  }

  @Post('officials')
  @Endpoint({
    access,
    summary: 'Add an official; his first password is shown once',
    body: newOfficialSchema,
    response: firstPasswordSchema,
    status: 201,
    problems: [409],
  })
  addOfficial(
    @CurrentOfficial() actor: DirectoryEntry,
    @Body(valid(newOfficialSchema)) body: NewOfficialRequest,
  ): Promise<FirstPasswordView> {
    return this.officials.add(actor, body);
  }

  @Post('officials/:id/posting')
  @HttpCode(200)
  @Endpoint({
    access,
    summary: 'Change role, body and unit of an official',
    body: changePostingSchema,
    response: servingOfficialSchema,
    problems: [409],
  })
  changePosting(
    @CurrentOfficial() actor: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Body(valid(changePostingSchema)) body: ChangePostingRequest,
  ): Promise<ServingOfficialView> {
    return this.officials.post(actor, id, body);
  }

  @Post('officials/:id/end')
  @HttpCode(200)
  @Endpoint({ access, summary: 'End the service of an official, and his sessions', response: servingOfficialSchema })
  endService(@CurrentOfficial() actor: DirectoryEntry, @Param('id', valid(idSchema)) id: string): Promise<ServingOfficialView> {
    return this.officials.endService(actor, id);
  }

  @Post('officials/:id/password')
  @HttpCode(200)
  @Endpoint({
    access,
    summary: 'A new password, shown once; sessions with the old one end',
    response: firstPasswordSchema,
    problems: [409],
  })
  newPassword(@CurrentOfficial() actor: DirectoryEntry, @Param('id', valid(idSchema)) id: string): Promise<FirstPasswordView> {
    return this.officials.newPassword(actor, id);
  }

  @Post('bodies')
  @Endpoint({ access, summary: 'Add a body', body: newBodySchema, response: bodySchema, status: 201, problems: [409] })
  addBody(@CurrentOfficial() actor: DirectoryEntry, @Body(valid(newBodySchema)) body: NewBodyRequest): Promise<BodyView> {
    return this.bodies.addBody(actor, body);
  }

  @Post('bodies/:id/units')
  @Endpoint({ access, summary: 'Add a unit to a body', body: newUnitSchema, response: bodySchema, status: 201, problems: [409] })
  addUnit(
    @CurrentOfficial() actor: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Body(valid(newUnitSchema)) body: NewUnitRequest,
  ): Promise<BodyView> {
    return this.bodies.addUnit(actor, id, body);
  }

  @Post('groups')
  @Endpoint({ access, summary: 'Form an interagency group', body: newGroupSchema, response: groupSchema, status: 201, problems: [409] })
  addGroup(@CurrentOfficial() actor: DirectoryEntry, @Body(valid(newGroupSchema)) body: NewGroupRequest): Promise<GroupView> {
    return this.bodies.addGroup(actor, body);
  }

  @Post('groups/:id/members')
  @HttpCode(200)
  @Endpoint({ access, summary: 'Let an official join a group, or leave it', body: groupMemberSchema, response: groupSchema })
  setMember(
    @CurrentOfficial() actor: DirectoryEntry,
    @Param('id', valid(idSchema)) id: string,
    @Body(valid(groupMemberSchema)) body: GroupMemberRequest,
  ): Promise<GroupView> {
    return this.bodies.setMember(actor, id, body);
  }

  @Get('secondments')
  @Endpoint({ access, summary: 'Who was sent to another body, newest first', query: pageQuerySchema, response: pageOf(secondmentSchema) })
  listSecondments(@Query(valid(pageQuerySchema)) query: z.infer<typeof pageQuerySchema>): Promise<Page<SecondmentView>> {
    return this.lists.secondments(query);
  }

  @Post('secondments')
  @Endpoint({
    access,
    summary: 'Send an official to another body',
    body: newSecondmentSchema,
    response: secondmentSchema,
    status: 201,
    problems: [409],
  })
  addSecondment(
    @CurrentOfficial() actor: DirectoryEntry,
    @Body(valid(newSecondmentSchema)) body: NewSecondmentRequest,
  ): Promise<SecondmentView> {
    return this.bodies.addSecondment(actor, body);
  }

  @Post('secondments/:id/end')
  @HttpCode(200)
  @Endpoint({ access, summary: 'End a secondment', response: secondmentSchema })
  endSecondment(@CurrentOfficial() actor: DirectoryEntry, @Param('id', valid(idSchema)) id: string): Promise<SecondmentView> {
    return this.bodies.endSecondment(actor, id);
  }
}
