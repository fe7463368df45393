import { expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { meshConfig, policy } from '../objects.js'
import { stateOf } from '../states.js'

const elsewhere = policy('p', { rules: [{ from: [{ source: { principals: ['td/ns/jobs/sa/batch'] } }] }] })

const gainedBy = (before: object, after: object): readonly (string | undefined)[] =>
  compareAccess(stateOf([meshConfig({ ...before }), elsewhere]), stateOf([meshConfig({ ...after }), elsewhere]), {
    overrides: {},
    evaluate,
  }).destinations.flatMap(({ gained }) => gained.map(({ witness }) => witness.source.principal))

// The policy has named it all along: its certificates ended the handshake.
test('a trust domain that the mesh takes up is a gain of whom an unchanged policy names there', () => {
  expect(gainedBy({ trustDomain: 'cluster.local' }, { trustDomain: 'td' })).toContain('td/ns/jobs/sa/batch')
  expect(gainedBy({}, { trustDomainAliases: ['td'] })).toContain('td/ns/jobs/sa/batch')
  expect(gainedBy({}, { caCertificates: [{ trustDomains: ['td'] }] })).toContain('td/ns/jobs/sa/batch')
})
