import type { JsonObject } from '../ports/json.js'
import { textAt } from './fields.js'

/** The CRD of RequestAuthentication has `jwksUri` and `jwks_uri` for this one field of security/v1beta1/jwt.proto. Empty: by discovery. */
export const jwksUriOf = (rule: JsonObject): string => textAt(rule, 'jwksUri') || textAt(rule, 'jwks_uri')
