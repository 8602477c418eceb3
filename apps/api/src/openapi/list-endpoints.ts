import { Injectable, RequestMethod } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA, SSE_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { z } from 'zod';
import { ENDPOINT, type EndpointDescription } from '../kernel/http/endpoint';

/** An endpoint as its controller declares it. */
export interface DeclaredEndpoint {
  readonly controller: string;
  readonly handler: string;
  readonly method: string;
  /** From `/api` on, with `{id}` for what is put in. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, z.ZodType>>;
  readonly status: number;
  readonly isStream: boolean;
  readonly description: EndpointDescription;
}

type Handler = (...args: unknown[]) => unknown;
type RouteArguments = Record<string, { readonly data?: unknown; readonly pipes?: readonly unknown[] }>;

/** Reads what the controllers declare; it is the same that guard and validation go by. */
@Injectable()
export class ListEndpoints {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  list(): DeclaredEndpoint[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => (metatype ? this.of(metatype as new () => object) : []));
  }

  private of(controller: new () => object): DeclaredEndpoint[] {
    const names = Object.getOwnPropertyNames(controller.prototype).filter((name) => name !== 'constructor');
    return names.flatMap((name) => {
      const handler = Object.getOwnPropertyDescriptor(controller.prototype, name)?.value as Handler | undefined;
      const description = handler && this.reflector.get<EndpointDescription | undefined>(ENDPOINT, handler);
      return description ? [this.declared(controller, name, handler, description)] : [];
    });
  }

  private declared(controller: new () => object, name: string, handler: Handler, description: EndpointDescription): DeclaredEndpoint {
    const get = (key: string, from: object = handler): unknown => Reflect.getMetadata(key, from);
    const method = RequestMethod[(get(METHOD_METADATA) as RequestMethod | undefined) ?? RequestMethod.GET].toLowerCase();
    const parts = [get(PATH_METADATA, controller), get(PATH_METADATA)].flatMap((part) => String(part ?? '').split('/'));
    const path = ['/api', ...parts.filter(Boolean).map((part) => part.replace(/^:(.+)$/, '{$1}'))].join('/');
    const schemas = schemasOf((Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as RouteArguments | undefined) ?? {});
    return {
      controller: controller.name.replace(/Controller$/, ''),
      handler: name,
      method,
      path,
      parameters: Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => [key!, schemas.get(key!) ?? z.string()])),
      status: description.status ?? (get(HTTP_CODE_METADATA) as number | undefined) ?? (method === 'post' ? 201 : 200),
      isStream: get(SSE_METADATA) === true,
      description,
    };
  }
}

/** Schemas of the pipes that check a named part of the request. */
function schemasOf(routeArguments: RouteArguments): Map<string, z.ZodType> {
  return new Map(
    Object.values(routeArguments).flatMap(({ data, pipes }) => {
      const pipe = pipes?.find((one): one is { schema: z.ZodType } => typeof one === 'object' && one !== null && 'schema' in one);
      return typeof data === 'string' && pipe ? [[data, pipe.schema] as const] : [];
    }),
  );
}
