import type { JsonObject } from '../../ports/json.js'
import { listAt, objectAt, objectsAt, textAt, textMapAt } from '../fields.js'
import { has } from './schema.js'
import type { Violation } from './violation.js'

const error = (message: string, pointer: string): Violation => ({ severity: 'error', by: 'webhook', message, pointer })

const allowed = [
  '/Service',
  'networking.istio.io/ServiceEntry',
  'gateway.networking.k8s.io/Gateway',
  'gateway.networking.k8s.io/GatewayClass',
]

const checkRef = (ref: JsonObject, pointer: string): readonly Violation[] => {
  const out: Violation[] = []
  if (textAt(ref, 'name') === '') out.push(error('targetRef name must be set', pointer))
  if (textAt(ref, 'namespace') !== '')
    out.push(error('targetRef namespace must not be set; cross namespace referencing is not supported', pointer))
  const group = textAt(ref, 'group') === 'core' ? '' : textAt(ref, 'group')
  if (!allowed.includes(`${group}/${textAt(ref, 'kind')}`))
    out.push(
      error(`targetRef must be to one of [${allowed.join(' ')}] but was ${group}/${textAt(ref, 'kind')}`, pointer),
    )
  return out
}

/** Selector and target references (I validation.go: 1318-1401). */
export const checkTargeting = (spec: JsonObject, withTargets: boolean): readonly Violation[] => {
  const out: Violation[] = []
  if (has(spec, 'selector')) {
    const labels = textMapAt(spec, 'selector', 'matchLabels')
    for (const [name, value] of Object.entries(labels)) {
      if (name === '') out.push(error('empty key is not supported in selector', '/spec/selector/matchLabels'))
      if (name.includes('*') || value.includes('*'))
        out.push(error(`wildcard is not supported in selector: ${name}=${value}`, '/spec/selector/matchLabels'))
    }
    if (Object.keys(labels).length === 0)
      out.push({
        severity: 'warning',
        by: 'webhook',
        message: 'workload selector specified without labels',
        pointer: '/spec/selector',
      })
  }
  if (!withTargets) return out
  const refs = listAt(spec, 'targetRefs').length > 0
  if (has(spec, 'selector') && (refs || has(spec, 'targetRef')))
    out.push(error('only one of targetRefs or workloadSelector can be set', '/spec/selector'))
  if (refs && has(spec, 'targetRef'))
    out.push(error('only one of targetRef or targetRefs can be set', '/spec/targetRef'))
  if (has(spec, 'targetRef')) out.push(...checkRef(objectAt(spec, 'targetRef'), '/spec/targetRef'))
  objectsAt(spec, 'targetRefs').forEach((ref, index) => out.push(...checkRef(ref, `/spec/targetRefs/${index}`)))
  return out
}
