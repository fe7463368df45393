import { negativeField } from '../../manifests/negative-field.js'
import { objectAt, textMapAt } from '../fields.js'
import { has, type Schema, type SchemaRule } from './schema.js'
import type { JsonObject } from '../../ports/json.js'
import { operationFieldNames, sourceFieldNames } from '../vocabulary.js'

const text: Schema = { kind: 'text' }
const filled: Schema = { kind: 'text', minLength: 1 }
const texts: Schema = { kind: 'list', items: text }
const filledTexts: Schema = { kind: 'list', items: filled }

const selector: Schema = {
  kind: 'object',
  fields: {
    matchLabels: {
      kind: 'map',
      maxProperties: 4096,
      values: {
        kind: 'text',
        maxLength: 63,
        rules: [{ message: 'wildcard not allowed in label value match', holds: (value) => !value.includes('*') }],
      },
      rules: [
        {
          message: 'wildcard not allowed in label key match',
          holds: (labels) => Object.keys(labels).every((name) => !name.includes('*')),
        },
        { message: 'key must not be empty', holds: (labels) => Object.keys(labels).every((name) => name !== '') },
      ],
    },
  },
}

const target: Schema = {
  kind: 'object',
  required: ['kind', 'name'],
  fields: {
    group: {
      kind: 'text',
      maxLength: 253,
      pattern: /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
    },
    kind: { kind: 'text', minLength: 1, maxLength: 63, pattern: /^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/ },
    name: { kind: 'text', minLength: 1, maxLength: 253 },
    namespace: {
      kind: 'text',
      rules: [{ message: 'cross namespace referencing is not currently supported', holds: (value) => value === '' }],
    },
  },
}

const targets = { selector, targetRef: target, targetRefs: { kind: 'list', maxItems: 16, items: target } } as const

const oneTarget: SchemaRule<JsonObject> = {
  message: 'only one of targetRefs or selector can be set',
  holds: (spec) => ['selector', 'targetRef', 'targetRefs'].filter((name) => has(spec, name)).length <= 1,
}

const both = (names: readonly string[], schema: Schema): Readonly<Record<string, Schema>> =>
  Object.fromEntries(names.flatMap((name) => [[name, schema] as const, [negativeField(name), schema] as const]))

const source: Schema = {
  kind: 'object',
  fields: {
    ...both(sourceFieldNames, texts),
    ...both(['serviceAccounts'], { kind: 'list', maxItems: 16, items: { kind: 'text', maxLength: 320 } }),
  },
  rules: [
    {
      message: 'Cannot set serviceAccounts with namespaces or principals',
      holds: (value) =>
        !(has(value, 'serviceAccounts') || has(value, 'notServiceAccounts')) ||
        !['principals', 'notPrincipals', 'namespaces', 'notNamespaces'].some((name) => has(value, name)),
    },
  ],
}

const authorizationPolicy: Schema = {
  kind: 'object',
  rules: [oneTarget],
  fields: {
    ...targets,
    action: { kind: 'text', words: ['ALLOW', 'DENY', 'AUDIT', 'CUSTOM'] },
    provider: { kind: 'object', fields: { name: text } },
    rules: {
      kind: 'list',
      maxItems: 512,
      items: {
        kind: 'object',
        fields: {
          from: { kind: 'list', maxItems: 512, items: { kind: 'object', fields: { source } } },
          to: {
            kind: 'list',
            items: {
              kind: 'object',
              fields: { operation: { kind: 'object', fields: both(operationFieldNames, texts) } },
            },
          },
          when: {
            kind: 'list',
            items: { kind: 'object', required: ['key'], fields: { key: text, values: texts, notValues: texts } },
          },
        },
      },
    },
  },
}

/** Go's durations, in milliseconds; undefined for what is none. */
const milliseconds = (value: string): number | undefined => {
  const units: Readonly<Record<string, number>> = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
  }
  if (!/^([0-9]*\.?[0-9]+(ns|us|µs|ms|s|m|h))+$/.test(value)) return undefined
  return [...value.matchAll(/([0-9]*\.?[0-9]+)(ns|us|µs|ms|s|m|h)/g)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ''] ?? 0),
    0,
  )
}

const url: Schema = {
  kind: 'text',
  minLength: 1,
  maxLength: 2048,
  rules: [
    {
      message: 'url must have scheme http:// or https://',
      holds: (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
    },
  ],
}

const requestAuthentication: Schema = {
  kind: 'object',
  rules: [oneTarget],
  fields: {
    ...targets,
    jwtRules: {
      kind: 'list',
      maxItems: 4096,
      items: {
        kind: 'object',
        rules: [
          {
            message: 'only one of jwks or jwksUri can be set',
            holds: (rule) => ['jwksUri', 'jwks_uri', 'jwks'].filter((name) => has(rule, name)).length <= 1,
          },
        ],
        fields: {
          issuer: filled,
          audiences: filledTexts,
          jwksUri: url,
          jwks_uri: url,
          jwks: text,
          fromHeaders: {
            kind: 'list',
            items: { kind: 'object', required: ['name'], fields: { name: filled, prefix: text } },
          },
          fromParams: filledTexts,
          fromCookies: filledTexts,
          outputPayloadToHeader: text,
          outputClaimToHeaders: {
            kind: 'list',
            items: {
              kind: 'object',
              required: ['header', 'claim'],
              fields: { header: { kind: 'text', minLength: 1, pattern: /^[-_A-Za-z0-9]+$/ }, claim: filled },
            },
          },
          forwardOriginalToken: { kind: 'flag' },
          timeout: {
            kind: 'text',
            rules: [
              {
                message: 'must be a valid duration greater than 1ms',
                holds: (value) => (milliseconds(value) ?? 0) >= 1,
              },
            ],
          },
          spaceDelimitedClaims: { kind: 'list', maxItems: 64, items: filled },
          presence: { kind: 'text', words: ['OPTIONAL', 'REQUIRED'] },
        },
      },
    },
  },
}

const mode: Schema = {
  kind: 'object',
  fields: { mode: { kind: 'text', words: ['UNSET', 'DISABLE', 'PERMISSIVE', 'STRICT'] } },
}

const peerAuthentication: Schema = {
  kind: 'object',
  rules: [
    {
      message: 'portLevelMtls requires selector',
      holds: (spec) =>
        !has(spec, 'portLevelMtls') || Object.keys(textMapAt(spec, 'selector', 'matchLabels')).length > 0,
    },
  ],
  fields: {
    selector,
    mtls: mode,
    portLevelMtls: {
      kind: 'map',
      values: mode,
      minProperties: 1,
      rules: [
        {
          message: "type conversion error from 'string' to 'int'",
          holds: (ports) => Object.keys(ports).every((port) => /^[+-]?\d+$/.test(port)),
        },
        {
          message: 'port must be between 1-65535',
          holds: (ports) =>
            Object.keys(ports).every((port) => !/^[+-]?\d+$/.test(port) || (Number(port) > 0 && Number(port) <= 65535)),
        },
      ],
    },
  },
}

/** Schemas of the three kinds, of the newest CRDs: versions differ in what they have, never in what a field means. */
export const schemas: ReadonlyMap<string, Schema> = new Map([
  ['AuthorizationPolicy', authorizationPolicy],
  ['RequestAuthentication', requestAuthentication],
  ['PeerAuthentication', peerAuthentication],
])

/** The spec of an object, an empty one where it is missing. */
export const specOf = (content: JsonObject): JsonObject => objectAt(content, 'spec')
