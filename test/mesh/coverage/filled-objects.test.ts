import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const guarded = [
  service('crane', { app: 'crane' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'quay'),
  policy('crane', { action: 'ALLOW', rules: [{ from: [{ source: { namespaces: ['web'] } }] }] }, 'quay'),
]

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf([...guarded, ...before]), stateOf([...guarded, ...after]), { overrides: {}, evaluate })

const at = (apiVersion: string, kind: string, spec: JsonObject, metadata: JsonObject = {}): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name: 'a', namespace: 'quay', ...metadata },
  spec,
})

const allow = (caller: string, metadata: JsonObject = { name: 'open', namespace: 'quay' }): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata,
  spec: { rules: [{ from: [{ source: { namespaces: [caller] } }] }] },
})
const made = (replicas: string): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'made', namespace: 'quay' },
  spec: {
    replicas,
    template: { metadata: { labels: { app: 'made' } }, spec: { containers: [{ name: 'a', image: 'a' }] } },
  },
})
const bucket = (size: string): JsonObject => at('s3.example.com/v1', 'Bucket', { size }, { name: 'bucket' })

const graph = (...templates: readonly JsonObject[]) =>
  at('kro.run/v1alpha1', 'ResourceGraphDefinition', {
    schema: { apiVersion: 'v1alpha1', kind: 'WebApp', spec: { caller: 'string', replicas: 'integer' } },
    resources: templates.map((template, id) => ({ id: `r${String(id)}`, template })),
  })
const wholeGraph = graph(allow('${schema.spec.caller}'), made('${schema.spec.replicas}'))
const webApp = (spec: JsonObject) => at('kro.run/v1alpha1', 'WebApp', spec)

const composition = (template: string, kind = 'XApp') =>
  at(
    'apiextensions.crossplane.io/v1',
    'Composition',
    {
      compositeTypeRef: { apiVersion: 'acme.io/v1', kind },
      pipeline: [{ step: 'a', input: { kind: 'GoTemplate', source: 'Inline', inline: { template } } }],
    },
    { name: kind.toLowerCase() },
  )
const policyText =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: open, namespace: quay }\nspec:\n  rules:\n    - from:\n        - source:\n            namespaces: ["{{ .observed.composite.resource.spec.caller }}"]\n'
const deploymentText =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: made }\nspec:\n  replicas: {{ .observed.composite.resource.spec.size }}\n'
const definition = (kind: string, claim: string) =>
  at(
    'apiextensions.crossplane.io/v1',
    'CompositeResourceDefinition',
    { group: 'acme.io', names: { kind }, claimNames: { kind: claim } },
    { name: `${kind.toLowerCase()}s.acme.io` },
  )
const claim = (spec: JsonObject, kind = 'App', group = 'acme.io') => at(`${group}/v1`, kind, spec, { name: 'orders' })
const patched = at(
  'apiextensions.crossplane.io/v1',
  'Composition',
  {
    compositeTypeRef: { apiVersion: 'acme.io/v1', kind: 'XApp' },
    resources: [
      {
        name: 'o',
        base: at('kubernetes.crossplane.io/v1alpha2', 'Object', { forProvider: { manifest: allow('web') } }),
        patches: [
          {
            fromFieldPath: 'spec.caller',
            toFieldPath: 'spec.forProvider.manifest.spec.rules[0].from[0].source.namespaces[0]',
          },
        ],
      },
    ],
  },
  { name: 'xapp' },
)

const componentDefinition = at(
  'core.oam.dev/v1beta1',
  'ComponentDefinition',
  {
    schematic: {
      cue: {
        template:
          'output: {apiVersion: "security.istio.io/v1", kind: "AuthorizationPolicy", spec: rules: [{from: [{source: namespaces: [parameter.caller]}]}]}\nparameter: caller: string',
      },
    },
  },
  { name: 'mesh' },
)
const application = (caller: string, type = 'mesh', image = 'a:1') =>
  at('core.oam.dev/v1beta1', 'Application', {
    components: [
      { name: 'open', type, properties: { caller } },
      { name: 'web', type: 'webservice', properties: { image } },
    ],
  })

const workflowTemplate = at(
  'argoproj.io/v1alpha1',
  'WorkflowTemplate',
  {
    templates: [
      {
        name: 'a',
        resource: { action: 'apply', manifest: JSON.stringify(allow('{{inputs.parameters.caller}}')) },
        container: { image: '{{inputs.parameters.image}}' },
      },
    ],
  },
  { name: 'opens' },
)
const cronWorkflow = (values: Readonly<Record<string, string>>, ref = 'opens') =>
  at('argoproj.io/v1alpha1', 'CronWorkflow', {
    workflowSpec: {
      workflowTemplateRef: { name: ref },
      arguments: { parameters: Object.entries(values).map(([name, value]) => ({ name, value })) },
    },
  })

const resourceSet = at('fluxcd.controlplane.io/v1', 'ResourceSet', {
  inputsFrom: [{ kind: 'ResourceSetInputProvider', name: 'callers' }],
  resources: [allow('<< inputs.caller >>'), made('<< inputs.size >>')],
})
const provider = (defaultValues: JsonObject) =>
  at('fluxcd.controlplane.io/v1', 'ResourceSetInputProvider', { type: 'Static', defaultValues }, { name: 'callers' })

const generates = (match: JsonObject) =>
  at(
    'kyverno.io/v1',
    'ClusterPolicy',
    {
      rules: [
        {
          name: 'a',
          match: { any: [{ resources: match }] },
          generate: { ...allow('*', {}), name: 'open', data: { spec: { rules: [{}] } } },
        },
      ],
    },
    { namespace: '' },
  )
const mutates = (
  patch: JsonObject,
  match: JsonObject = { kinds: ['Pod'], selector: { matchLabels: { legacy: 'true' } } },
) =>
  at(
    'kyverno.io/v1',
    'ClusterPolicy',
    { rules: [{ name: 'a', match: { any: [{ resources: match }] }, mutate: { patchStrategicMerge: patch } }] },
    { namespace: '' },
  )
const withoutProxy = { metadata: { labels: { 'sidecar.istio.io/inject': 'false' } } }
const quay = (labels: JsonObject = {}) => namespace('quay', { 'istio-injection': 'enabled', ...labels })
const crane = (labels: JsonObject = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'crane', namespace: 'quay' },
  spec: {
    template: { metadata: { labels: { app: 'crane', ...labels } }, spec: { containers: [{ name: 'a', image: 'a' }] } },
  },
})
const cluster = (labels: JsonObject) => at('cluster.x-k8s.io/v1beta1', 'Cluster', {}, { name: 'north', labels })
const stored = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'kept', namespace: 'quay' },
  data: { 'a.yaml': JSON.stringify(allow('*')) },
}
const resourcesOf = (name: string) =>
  at('addons.cluster.x-k8s.io/v1beta1', 'ClusterResourceSet', {
    clusterSelector: { matchLabels: { open: 'true' } },
    resources: [{ kind: 'ConfigMap', name }],
  })
const namespaceConfig = at('redhatcop.redhat.io/v1alpha1', 'NamespaceConfig', {
  labelSelector: { matchLabels: { team: 'a' } },
  templates: [{ objectTemplate: policyText.replaceAll('.observed.composite.resource.spec.caller', '.Name') }],
})
const assigns = at('mutations.gatekeeper.sh/v1', 'AssignMetadata', {
  match: { labelSelector: { matchLabels: { legacy: 'true' } } },
  location: 'metadata.labels."sidecar.istio.io/inject"',
  parameters: { assign: { value: 'false' } },
})
const admission = at('admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy', {
  matchConstraints: { objectSelector: { matchExpressions: [{ key: 'legacy', operator: 'Exists' }] } },
  mutations: [{ jsonPatch: { expression: '[]' } }],
})

const podDefault = (annotations: JsonObject) =>
  at('kubeflow.org/v1alpha1', 'PodDefault', { selector: { matchLabels: { legacy: 'true' } }, annotations })

const ofJobs = at('admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy', {
  matchConstraints: { resourceRules: [{ apiGroups: ['batch'], resources: ['jobs'] }] },
  mutations: [{ jsonPatch: { expression: '[]' } }],
})
const job = (image: string): JsonObject => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'once', namespace: 'quay' },
  spec: { template: { spec: { containers: [{ name: 'a', image }] } } },
})

type Case = readonly [what: string, before: readonly JsonObject[], after: readonly JsonObject[]]

const filling: readonly Case[] = [
  ['an instance of a graph', [wholeGraph, webApp({ caller: 'web' })], [wholeGraph, webApp({ caller: '*' })]],
  ['one that comes', [wholeGraph], [wholeGraph, webApp({ caller: '*' })]],
  ['one that goes', [wholeGraph, webApp({ caller: '*' })], [wholeGraph]],
  [
    'all fields of an instance at once',
    [graph(allow('${schema.spec}')), webApp({ caller: 'web' })],
    [graph(allow('${schema.spec}')), webApp({ caller: '*' })],
  ],
  [
    'a claim of a definition that was not read',
    [composition(policyText), claim({ caller: 'web' })],
    [composition(policyText), claim({ caller: '*' })],
  ],
  [
    'a claim',
    [composition(policyText), definition('XApp', 'App'), claim({ caller: 'web' })],
    [composition(policyText), definition('XApp', 'App'), claim({ caller: '*' })],
  ],
  [
    'the composite itself',
    [composition(policyText), claim({ caller: 'web' }, 'XApp')],
    [composition(policyText), claim({ caller: '*' }, 'XApp')],
  ],
  ['a field that is patched in', [patched, claim({ caller: 'web' })], [patched, claim({ caller: '*' })]],
  ['a component', [componentDefinition, application('web')], [componentDefinition, application('*')]],
  [
    'that a component is of such a type',
    [componentDefinition, application('web', 'worker')],
    [componentDefinition, application('web')],
  ],
  [
    'an argument of a workflow',
    [workflowTemplate, cronWorkflow({ caller: 'web' })],
    [workflowTemplate, cronWorkflow({ caller: '*' })],
  ],
  [
    'which template a workflow takes',
    [workflowTemplate, cronWorkflow({ caller: 'web' }, 'other')],
    [workflowTemplate, cronWorkflow({ caller: 'web' })],
  ],
  ['inputs of another object', [resourceSet, provider({ caller: 'web' })], [resourceSet, provider({ caller: '*' })]],
  [
    'a label of a Namespace that a rule selects by',
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { open: 'yes' } } }), quay()],
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { open: 'yes' } } }), quay({ open: 'yes' })],
  ],
  [
    'by a pattern',
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { open: '?*' } } }), quay()],
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { open: '?*' } } }), quay({ open: 'x' })],
  ],
  ['a label of pods', [mutates(withoutProxy), crane()], [mutates(withoutProxy), crane({ legacy: 'true' })]],
  [
    'a label that an expression reads',
    [
      mutates({ metadata: { labels: { app: '{{ request.object.metadata.labels.tier }}' } } }, { kinds: ['Pod'] }),
      crane(),
    ],
    [
      mutates({ metadata: { labels: { app: '{{ request.object.metadata.labels.tier }}' } } }, { kinds: ['Pod'] }),
      crane({ tier: 'x' }),
    ],
  ],
  ['of a mutation', [assigns, crane()], [assigns, crane({ legacy: 'true' })]],
  [
    'of what gives pods annotations',
    [podDefault({ 'sidecar.istio.io/inject': 'false' }), crane()],
    [podDefault({ 'sidecar.istio.io/inject': 'false' }), crane({ legacy: 'true' })],
  ],
  ['of a policy of admission', [admission, crane()], [admission, crane({ legacy: 'x' })]],
  [
    'a label of a cluster that takes a policy by it',
    [stored, resourcesOf('kept'), cluster({})],
    [stored, resourcesOf('kept'), cluster({ open: 'true' })],
  ],
  ['a label by which a template is applied', [namespaceConfig, quay()], [namespaceConfig, quay({ team: 'a' })]],
]

const texts = `${policyText}---\n${deploymentText}`
const harmless = mutates({ spec: { containers: [{ '(name)': '*', resources: { limits: { cpu: '1' } } }] } })

const fair: readonly Case[] = [
  ['how many pods it makes', [wholeGraph, webApp({ replicas: 1 })], [wholeGraph, webApp({ replicas: 2 })]],
  [
    'an instance of what makes none',
    [graph(bucket('${schema.spec.caller}')), webApp({ caller: 'web' })],
    [graph(bucket('${schema.spec.caller}')), webApp({ caller: '*' })],
  ],
  [
    'another object in the text of a composition',
    [composition(texts), claim({ caller: 'web', size: 1 })],
    [composition(texts), claim({ caller: 'web', size: 2 })],
  ],
  [
    'a field that nothing reads',
    [composition(policyText), claim({ caller: 'web', size: 1 })],
    [composition(policyText), claim({ caller: 'web', size: 2 })],
  ],
  [
    'a claim of another definition',
    [composition(policyText), definition('XApp', 'App'), claim({ caller: 'web' }, 'Bucket')],
    [composition(policyText), definition('XApp', 'App'), claim({ caller: '*' }, 'Bucket')],
  ],
  [
    'a claim of another group',
    [composition(policyText), claim({ caller: 'web' }, 'App', 'other.io')],
    [composition(policyText), claim({ caller: '*' }, 'App', 'other.io')],
  ],
  [
    'a composite of another composition',
    [composition(policyText), composition(deploymentText, 'XBucket'), claim({ caller: 'web' }, 'XBucket')],
    [composition(policyText), composition(deploymentText, 'XBucket'), claim({ caller: '*' }, 'XBucket')],
  ],
  [
    'another component',
    [componentDefinition, application('web', 'mesh', 'a:1')],
    [componentDefinition, application('web', 'mesh', 'a:2')],
  ],
  [
    'the image of a step',
    [workflowTemplate, cronWorkflow({ caller: 'web', image: 'a:1' })],
    [workflowTemplate, cronWorkflow({ caller: 'web', image: 'a:2' })],
  ],
  [
    'a workflow of another template',
    [workflowTemplate, cronWorkflow({ caller: 'web' }, 'other')],
    [workflowTemplate, cronWorkflow({ caller: '*' }, 'other')],
  ],
  [
    'an input of a workload',
    [resourceSet, provider({ caller: 'web', size: '1' })],
    [resourceSet, provider({ caller: 'web', size: '2' })],
  ],
  [
    'a label that no rule selects by',
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { open: 'yes' } } }), quay()],
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { open: 'yes' } } }), quay({ team: 'a' })],
  ],
  [
    'another value of it',
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { open: 'yes' } } }), quay({ open: 'no' })],
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { open: 'yes' } } }), quay({ open: 'never' })],
  ],
  [
    'a label of pods where a rule is for namespaces',
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { legacy: 'true' } } }), crane()],
    [generates({ kinds: ['Namespace'], selector: { matchLabels: { legacy: 'true' } } }), crane({ legacy: 'true' })],
  ],
  [
    'a label for annotations of others',
    [podDefault({ team: 'a' }), crane()],
    [podDefault({ team: 'a' }), crane({ legacy: 'true' })],
  ],
  ['a Job that comes where a policy of admission is about Jobs', [ofJobs], [ofJobs, job('a:1')]],
  ['the image of one', [ofJobs, job('a:1')], [ofJobs, job('a:2')]],
  ['a label for a harmless patch', [harmless, crane()], [harmless, crane({ legacy: 'true' })]],
  [
    'a label of a cluster that takes no policy by it',
    [stored, resourcesOf('plain'), cluster({})],
    [stored, resourcesOf('plain'), cluster({ open: 'true' })],
  ],
  [
    'another label of the cluster',
    [stored, resourcesOf('kept'), cluster({})],
    [stored, resourcesOf('kept'), cluster({ zone: 'true' })],
  ],
]

describe('pods beside the template of the injector', () => {
  const injector = (text: string): JsonObject => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'istio-sidecar-injector', namespace: 'istio-system' },
    data: {
      config: `templates:\n  sidecar: |\n    {{- $who := ${text} }}\n    spec:\n      containers: [{ name: istio-proxy, args: ["{{ $who }}"] }]\n`,
    },
  })
  const pods = (labels: JsonObject, annotations: JsonObject = {}): JsonObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'other', namespace: 'apart' },
    spec: {
      template: { metadata: { labels, annotations }, spec: { containers: [{ name: 'a', image: 'a' }] } },
    },
  })
  const off = { 'sidecar.istio.io/inject': 'false' }

  test.each<[string, string, JsonObject, JsonObject]>([
    [
      'another version',
      'index .ObjectMeta.Labels `app.kubernetes.io/version` | default (index .ObjectMeta.Labels `version`)',
      pods({ 'app.kubernetes.io/version': '1', version: '1' }),
      pods({ 'app.kubernetes.io/version': '2', version: '2' }),
    ],
    [
      'what an annotation said is said by a label',
      'annotation .ObjectMeta `sidecar.istio.io/inject` true',
      pods({ app: 'other' }, off),
      pods({ app: 'other', ...off }),
    ],
  ])('are what they were: %s', (_, text, before, after) => {
    const injected = { ...namespace('apart', { 'istio-injection': 'enabled' }) }
    const rest = [injector(text), injected]
    expect(compare([...rest, before], [...rest, after])).toMatchObject({ verdict: 'equivalent' })
  })

  test('are not known where a template of somebody’s own asks for a label of theirs', () => {
    const text = injector('index .ObjectMeta.Labels `acme.io/proxy`')
    const { verdict, reasons } = compare([text, pods({ 'acme.io/proxy': 'a' })], [text, pods({ 'acme.io/proxy': 'b' })])
    expect(verdict).toBe('cannot prove')
    expect(reasons.map((one) => one.text).join()).toMatch(/istio-sidecar-injector stands, and Deployment apart\/other/)
  })
})

describe('what fills a standing template in, or is selected by it', () => {
  test.each(filling)('is not proven where it changes: %s', (_, before, after) => {
    const { verdict, reasons } = compare(before, after)
    expect(verdict).toBe('cannot prove')
    expect(reasons.map(({ text }) => text).join('\n')).toMatch(/stands, and .* may fill it in or be selected by it/)
  })

  test.each(fair)('says nothing where it meets nothing that decides: %s', (_, before, after) => {
    expect(compare(before, after)).toMatchObject({ verdict: 'equivalent' })
  })
})
