export const id = 4639;
export const ids = [4639];
export const modules = {

/***/ 64639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectCluster: () => (/* binding */ connectCluster)
});

// UNUSED EXPORTS: openCluster

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/cluster/client.ts + 3 modules
var cluster_client = __webpack_require__(53704);
// EXTERNAL MODULE: ./src/cluster/connection.ts + 1 modules
var connection = __webpack_require__(75827);
// EXTERNAL MODULE: ./src/manifests/no-op.ts
var no_op = __webpack_require__(93339);
// EXTERNAL MODULE: ./src/cluster/status.ts
var cluster_status = __webpack_require__(93146);
;// CONCATENATED MODULE: ./src/cluster/explain.ts




const received = function (status) { return `HTTP ${status.code}${status.reason === '' ? '' : ` ${status.reason}`}${status.message === '' ? '' : `: ${(0,cluster_status/* limited */.TJ)(status.message)}`}` };
/** 403: `doing` completes "The identity may not \u2026". */
const forbiddenRefusal = function (doing, status) { return new problem/* Refusal */.P({
    code: 'CLUSTER_FORBIDDEN',
    message: `The identity may not ${doing}`,
    expected: 'a Role or ClusterRole that allows it',
    received: received(status),
    remedy: 'Bind the rights that the README lists for this job; kubectl auth can-i --as shows what the identity has.',
}) };
/** An answer that nothing here has an explanation for. */
const unexpectedRefusal = function (what, status) { return new problem/* Refusal */.P({
    code: 'CLUSTER_ANSWER',
    message: `${what} failed`,
    expected: 'success',
    received: received(status),
    remedy: "Read the API server's words above; the request was not retried since repeating it would not help.",
}) };
/**
 * Says what a refused write means. The API server's own answers mislead: schema errors are HTTP 500, a missing CRD is a
 * plain-text 404, a RoleBinding to a missing Role is "not found" by its own name (kubernetes.md \u00a72.5, \u00a77).
 */
const explainWrite = function (key, status) {
    const problems = problemsOf(key, status);
    return new problem/* Refusal */.P(problems[0], ...problems.slice(1));
};
const problemsOf = function (key, status) {
    const title = (0,ports_object/* keyTitle */.Gv)(key);
    const one = (code, message, expected, remedy) => [
        { code, message, expected, received: received(status), remedy },
    ];
    const { message } = status;
    if (status.code === 404 && !status.structured)
        return one('CLUSTER_API_MISSING', `The cluster does not have the kind ${key.kind} of ${key.group === '' ? 'the core group' : key.group} in the version that is written`, 'an installed CRD that serves the version', 'Install the CRDs of Istio (helm install istio-base istio/base), or write a version that the cluster serves.');
    if (isNamespaceProblem(status))
        return one('CLUSTER_NAMESPACE', `The namespace ${key.namespace} ${status.code === 404 ? 'does not exist' : 'is being deleted'}`, 'a namespace that exists', `Make it first: kubectl create namespace ${key.namespace}. meshgate never makes namespaces.`);
    if (message.includes('failed calling webhook'))
        return one('CLUSTER_WEBHOOK', `An admission webhook that has to judge ${title} cannot be reached`, 'a webhook that answers', 'Usually istiod is down or has no endpoints: kubectl -n istio-system get pods,endpoints. The object itself was not judged.');
    if (message.includes('not currently held')) {
        const missing = missingRules(message);
        const [escalation] = one('CLUSTER_ESCALATION', `${title} would give rights that the identity does not have itself`, 'an identity that holds every right it grants, or bind on the role', 'Print the rights of the applier again (`meshgate init --server-side`, or `meshgate init`): they name what the bindings give away; have them applied by whoever owns the cluster. Never grant escalate.');
        // The whole text begins with the name of the user and all groups, and the rules are cut off.
        return [
            missing.length === 0
                ? escalation
                : {
                    ...escalation,
                    received: `HTTP ${status.code}, it lacks: ${rulesText(missing)}${message.endsWith('\u2026') ? '; and more' : ''}`,
                },
        ];
    }
    if (message.includes(`ValidatingAdmissionPolicy '${no_op/* ownPolicyPrefix */.L$}`))
        return one('CLUSTER_DENIED', `meshgate's own admission policy refuses this login the write of ${title}`, 'a login of the apply job, whose group the policy admits, or of its break-glass group', 'Run it in the apply job: its group is meshgate:apply:NAMESPACE:ENVIRONMENT (`meshgate init --server-side`). For an edit by hand be a member of the group that the message names.');
    if (/^admission webhook|ValidatingAdmissionPolicy|^denied the request/.test(message))
        return one('CLUSTER_DENIED', `An admission policy of the cluster refuses ${title}`, 'an object that the policy admits', 'Change the object as the policy says, or ask whoever owns the policy.');
    if (status.causes.some((cause) => cause.field === 'roleRef'))
        return one('CLUSTER_ROLE_REF', `The role that ${title} refers to cannot be changed`, 'the same roleRef as before', 'Write a RoleBinding under another name and remove this one afterwards.');
    if (status.code === 403)
        return forbiddenRefusal(`write ${title}`, status).problems;
    return isInvalid(status) ? invalid(key, status) : unexpectedRefusal(`Writing ${title}`, status).problems;
};
const isNamespaceProblem = function (status) { return (status.code === 404 && status.about.kind === 'namespaces') ||
    status.causes.some((cause) => cause.reason === 'NamespaceTerminating') };
/** Kubernetes writes each rule on a line of its own: `{APIGroups:["apps"], Resources:["deployments"], Verbs:["get" "list"]}`. */
const missingRules = function (message) { return [...message.matchAll(/\{(?:APIGroups|Resources|ResourceNames|NonResourceURLs|Verbs):\[[^{}]*\]\}/g)].map(([rule]) => {
    const of = (field) => {
        const [, list = ''] = new RegExp(`\\b${field}:\\[([^\\]]*)\\]`).exec(rule) ?? [];
        return [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => name);
    };
    const groups = of('APIGroups').filter((group) => group !== '');
    const what = [...of('Resources'), ...of('NonResourceURLs')].join(', ');
    const names = of('ResourceNames').join(', ');
    return `${of('Verbs').join(', ')} on ${what}${groups.length === 0 ? '' : ` of ${groups.join(', ')}`}${names === '' ? '' : ` named ${names}`}`;
}) };
/** Rules that one message names; the others are counted. */
const rulesNamed = 20;
const rulesText = function (rules) {
    const left = rules.length - rulesNamed;
    return `${rules.slice(0, rulesNamed).join('; ')}${left > 0 ? ` and ${left} more` : ''}`;
};
/** Schema errors of server-side apply come as HTTP 500 without a reason. */
const isInvalid = function (status) { return status.code === 422 ||
    status.code === 400 ||
    status.code === 413 ||
    (status.code === 500 &&
        /failed to create typed patch object|field not declared in schema|duplicate entries for key/.test(status.message)) };
const invalid = function (key, status) {
    const title = (0,ports_object/* keyTitle */.Gv)(key);
    const remedy = 'Fix the object in the repository or the binding that it is made from; nothing was written.';
    const [first, ...rest] = status.causes.map((cause) => ({
        code: 'CLUSTER_INVALID',
        message: `The API server refuses ${title}${cause.field === '' ? '' : ` at ${cause.field}`}`,
        expected: 'an object that the schema and its rules accept',
        received: cause.message,
        remedy,
    }));
    return first === undefined
        ? [
            {
                code: 'CLUSTER_INVALID',
                message: `The API server refuses ${title}`,
                expected: 'an object that the schema and its rules accept',
                received: received(status),
                remedy,
            },
        ]
        : [first, ...rest];
};

// EXTERNAL MODULE: ./src/manifests/live-object.ts
var live_object = __webpack_require__(31860);
;// CONCATENATED MODULE: ./src/cluster/discovery.ts



const aggregated = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';
/**
 * Asks once which groups, versions and resources there are. The preferred version of a group is not enough:
 * networking.istio.io prefers v1, and EnvoyFilter is served as v1alpha3 alone. A server before 1.30 that does not know
 * the aggregated form answers with the groups, and its versions are asked one by one, only those that are needed.
 */
const openDiscovery = function (client) {
    let groups;
    const resources = new Map();
    const resourcesOf = (group, version) => {
        const path = `/apis/${group}/${version}`;
        const known = resources.get(path) ?? readResources(client, path);
        resources.set(path, known);
        return known;
    };
    return {
        versionOf: async (kind) => {
            if (kind.version !== '')
                return kind.version;
            groups ??= readGroups(client);
            for (const { version, resources: named } of (await groups).get(kind.group) ?? [])
                if ((named ?? (await resourcesOf(kind.group, version))).has(kind.resource))
                    return version;
            return undefined;
        },
    };
};
const readGroups = async function (client) {
    const answer = await client.send({ method: 'GET', path: '/apis', accept: aggregated });
    if (answer.kind === 'failed')
        throw answer.status.code === 403
            ? forbiddenRefusal('read which kinds the cluster has', answer.status)
            : unexpectedRefusal('Discovery', answer.status);
    if (!(0,json/* isJsonObject */.OW)(answer.body))
        return new Map();
    return answer.body['kind'] === 'APIGroupDiscoveryList' ? fromAggregated(answer.body) : fromGroups(answer.body);
};
const objectsOf = function (value) { return Array.isArray(value) ? value.filter(json/* isJsonObject */.OW) : [] };
const fromAggregated = function (body) { return new Map(objectsOf(body['items']).map((group) => [
    (0,json/* isJsonObject */.OW)(group['metadata']) ? (0,live_object/* textOf */.b6)(group['metadata']['name']) : '',
    objectsOf(group['versions']).map((version) => ({
        version: (0,live_object/* textOf */.b6)(version['version']),
        resources: new Set(objectsOf(version['resources']).map((resource) => (0,live_object/* textOf */.b6)(resource['resource']))),
    })),
])) };
const fromGroups = function (body) { return new Map(objectsOf(body['groups']).map((group) => {
    const preferred = (0,json/* isJsonObject */.OW)(group['preferredVersion']) ? (0,live_object/* textOf */.b6)(group['preferredVersion']['version']) : '';
    const versions = objectsOf(group['versions']).map((version) => (0,live_object/* textOf */.b6)(version['version']));
    const ordered = [preferred, ...versions.filter((version) => version !== preferred)].filter((version) => version !== '');
    return [(0,live_object/* textOf */.b6)(group['name']), ordered.map((version) => ({ version, resources: undefined }))];
})) };
const readResources = async function (client, path) {
    const answer = await client.send({ method: 'GET', path });
    if (answer.kind === 'failed') {
        if (answer.status.code === 404)
            return new Set();
        throw unexpectedRefusal('Discovery', answer.status);
    }
    return new Set((0,json/* isJsonObject */.OW)(answer.body) ? objectsOf(answer.body['resources']).map((one) => (0,live_object/* textOf */.b6)(one['name'])) : []);
};

;// CONCATENATED MODULE: ./src/cluster/kinds.ts
const written = function (group, version, kind, resource) { return ({
    group,
    version,
    kind,
    resource,
    namespaced: true,
}) };
/** Kinds that meshgate writes and removes. An empty version stands for the server's preferred one. */
const writableKinds = [
    written('', 'v1', 'ServiceAccount', 'serviceaccounts'),
    written('', 'v1', 'ConfigMap', 'configmaps'),
    written('rbac.authorization.k8s.io', 'v1', 'Role', 'roles'),
    written('rbac.authorization.k8s.io', 'v1', 'RoleBinding', 'rolebindings'),
    written('security.istio.io', '', 'AuthorizationPolicy', 'authorizationpolicies'),
    written('security.istio.io', '', 'RequestAuthentication', 'requestauthentications'),
    written('security.istio.io', '', 'PeerAuthentication', 'peerauthentications'),
];
const writableKind = function (group, kind) { return writableKinds.find((entry) => entry.group === group && entry.kind === kind) };
/** The path of a kind, in one namespace or, for an empty one, everywhere. */
const collectionPath = function (kind, version, namespace) {
    const root = kind.group === '' ? `/api/${version}` : `/apis/${kind.group}/${version}`;
    return `${root}${namespace === '' ? '' : `/namespaces/${segment(namespace)}`}/${kind.resource}`;
};
/** One part of a path. Kubernetes allows neither `/` nor `%` in a name, and no name is `.` or `..`. */
const segment = function (name) {
    if (name === '' || name === '.' || name === '..' || /[/%]/.test(name))
        throw new RangeError('no name of an object');
    return encodeURIComponent(name);
};

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/cluster/list.ts






const page = 500;
/** A list that expires between two pages (410) starts again; three times it is given up. */
const starts = 3;
/**
 * Reads one kind by LIST: everywhere, or, where that is forbidden, once per namespace of `fallback`. Never one GET per
 * object: 1000 of them take a hundred times as long (kubernetes.md \u00a76.1).
 */
const readKind = async function (client, discovery, kind, fallback) {
    const version = await discovery.versionOf(kind);
    const record = (namespace, status) => ({
        group: kind.group,
        kind: kind.kind,
        namespace,
        status,
    });
    const everywhere = kind.only?.namespace ?? (kind.namespaced ? '*' : '');
    if (version === undefined) {
        const missing = {
            ...record(everywhere, 'not installed'),
            ...(kind.only === undefined ? {} : { name: kind.only.name }),
        };
        return { objects: [], reads: [missing], denied: [] };
    }
    if (kind.only !== undefined) {
        const { namespace, name } = kind.only;
        const { status, objects, denied } = await list(client, kind, version, namespace, name);
        return { objects, reads: [{ ...record(namespace, status), name }], denied };
    }
    const all = await list(client, kind, version, '', '');
    const narrow = kind.namespaced ? list : isNamespaces(kind) ? getNamespace : undefined;
    if (all.status !== 'forbidden' || narrow === undefined)
        return { objects: all.objects, reads: [record(everywhere, all.status)], denied: all.denied };
    const parts = await Promise.all([...new Set(fallback)]
        .sort(order/* byCodePoint */.HH)
        .map(async (namespace) => ({ namespace, ...(await narrow(client, kind, version, namespace, '')) })));
    return {
        objects: parts.flatMap((part) => part.objects),
        reads: [record(everywhere, 'forbidden'), ...parts.map((part) => record(part.namespace, part.status))],
        denied: [...all.denied, ...parts.flatMap((part) => part.denied)],
    };
};
const isNamespaces = function (kind) { return kind.group === '' && kind.resource === 'namespaces' };
/** To read one Namespace a Role in it is enough: RBAC counts `get` of a Namespace as a request inside of it. */
const getNamespace = async function (client, kind, version, namespace) {
    const answer = await client.send({
        method: 'GET',
        path: `${collectionPath(kind, version, '')}/${segment(namespace)}`,
    });
    if (answer.kind === 'ok') {
        const objects = (0,json/* isJsonObject */.OW)(answer.body)
            ? [(0,live_object/* toKubernetesObject */.Hk)(answer.body, { group: kind.group, kind: kind.kind, apiVersion: version })]
            : [];
        return { status: 'complete', objects, denied: [] };
    }
    const { status } = answer;
    if (status.code === 403)
        return { status: 'forbidden', objects: [], denied: [denialOf('get', kind, namespace, '', status)] };
    if (status.code === 404 && status.structured)
        return { status: 'complete', objects: [], denied: [] };
    throw unexpectedRefusal(`GET of Namespace ${namespace}`, status);
};
const denialOf = function (verb, kind, namespace, name, status) { return ({ verb, group: kind.group, resource: kind.resource, namespace, name, user: (0,cluster_status/* deniedUser */.zt)(status) }) };
const list = async function (client, kind, version, namespace, 
/** One object, for an identity that may list this name alone (`resourceNames`). */
name) {
    const selector = name === '' ? '' : `&fieldSelector=${encodeURIComponent(`metadata.name=${name}`)}`;
    const path = `${collectionPath(kind, version, namespace)}?limit=${page}${selector}`;
    const type = {
        group: kind.group,
        kind: kind.kind,
        apiVersion: kind.group === '' ? version : `${kind.group}/${version}`,
    };
    for (let start = 1;; start += 1) {
        const objects = [];
        let next = '';
        let expired = false;
        do {
            const answer = await client.send({
                method: 'GET',
                path: next === '' ? path : `${path}&continue=${encodeURIComponent(next)}`,
            });
            if (answer.kind === 'failed') {
                const { status } = answer;
                if (status.code === 403)
                    return { status: 'forbidden', objects: [], denied: [denialOf('list', kind, namespace, name, status)] };
                if (status.code === 404 && !status.structured)
                    return { status: 'not installed', objects: [], denied: [] };
                expired = status.code === 410 && start < starts;
                if (!expired)
                    throw unexpectedRefusal(`LIST of ${kind.resource}`, status);
                break;
            }
            const body = (0,json/* isJsonObject */.OW)(answer.body) ? answer.body : {};
            const items = body['items'];
            // `items: null` is Go's empty list; anything else would read as "nothing there".
            if (!(0,json/* isJsonObject */.OW)(answer.body) || (!Array.isArray(items) && items !== null))
                throw unexpectedRefusal(`LIST of ${kind.resource}`, noList);
            for (const item of (items ?? []))
                if ((0,json/* isJsonObject */.OW)(item))
                    objects.push((0,live_object/* toKubernetesObject */.Hk)(item, type));
            next = (0,json/* isJsonObject */.OW)(body['metadata']) ? (0,live_object/* textOf */.b6)(body['metadata']['continue']) : '';
        } while (next !== '');
        if (!expired)
            return { status: 'complete', objects, denied: [] };
    }
};
const noList = {
    code: 200,
    reason: '',
    message: 'the answer is no list',
    about: { kind: '', name: '' },
    causes: [],
    retryAfter: 0,
    structured: false,
};

;// CONCATENATED MODULE: ./src/cluster/own-access.ts


/** SelfSubjectAccessReview: Kubernetes lets everybody who is logged in ask (ClusterRole system:basic-user). */
const askAccess = async function (client, question) {
    const [resource = '', subresource = ''] = question.resource.split('/');
    const answer = await client.send({
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: {
                resourceAttributes: {
                    verb: question.verb,
                    group: question.group,
                    resource,
                    ...(subresource === '' ? {} : { subresource }),
                    ...(question.namespace === '' ? {} : { namespace: question.namespace }),
                    ...(question.name === undefined ? {} : { name: question.name }),
                },
            },
        },
    });
    if (answer.kind === 'failed')
        throw answer.status.code === 403
            ? forbiddenRefusal('ask what it may do', answer.status)
            : unexpectedRefusal('Asking what one may do', answer.status);
    const status = (0,json/* isJsonObject */.OW)(answer.body) ? answer.body['status'] : undefined;
    return (0,json/* isJsonObject */.OW)(status) && status['allowed'] === true;
};

;// CONCATENATED MODULE: ./src/cluster/managers.ts



/**
 * Replaces `metadata.managedFields` by a JSON patch that names the resourceVersion, as kubectl does when it migrates from
 * client-side apply (client-go, util/csaupgrade). The content of the object stays as it is.
 */
const recordManagers = async function (client, key, version, managedFields, precondition) {
    const kind = writableKind(key.group, key.kind);
    if (kind === undefined)
        throw new RangeError('a kind that is never written');
    const answer = await client.send({
        method: 'PATCH',
        path: `${collectionPath(kind, version, key.namespace)}/${segment(key.name)}?fieldManager=meshgate`,
        contentType: 'application/json-patch+json',
        body: [
            { op: 'replace', path: '/metadata/resourceVersion', value: precondition.resourceVersion },
            { op: 'replace', path: '/metadata/managedFields', value: managedFields },
        ],
    });
    if (answer.kind === 'ok')
        return 'recorded';
    const { status } = answer;
    if (status.code === 409 || status.code === 404)
        return 'moved on';
    if (status.code === 403)
        throw forbiddenRefusal(`write ${(0,ports_object/* keyTitle */.Gv)(key)}`, status);
    throw unexpectedRefusal(`Writing who owns the fields of ${(0,ports_object/* keyTitle */.Gv)(key)}`, status);
};

;// CONCATENATED MODULE: ./src/cluster/write.ts







const mapOf = function (value) { return ((0,json/* isJsonObject */.OW)(value) ? value : {}) };
const targetOf = function (object) {
    const apiVersion = (0,live_object/* textOf */.b6)(object['apiVersion']);
    const metadata = mapOf(object['metadata']);
    const slash = apiVersion.indexOf('/');
    const group = slash < 0 ? '' : apiVersion.slice(0, slash);
    const key = {
        group,
        kind: (0,live_object/* textOf */.b6)(object['kind']),
        namespace: (0,live_object/* textOf */.b6)(metadata['namespace']),
        name: (0,live_object/* textOf */.b6)(metadata['name']),
    };
    const kind = writableKind(key.group, key.kind);
    if (kind === undefined || key.namespace === '' || key.name === '')
        throw notWritten(key);
    return { key, kind, version: apiVersion.slice(slash + 1) };
};
const notWritten = function (key) { return new problem/* Refusal */.P({
    code: 'INTERNAL',
    message: `${(0,ports_object/* keyTitle */.Gv)(key)} is of a kind that is never written, or has no namespace or name`,
    expected: 'a ServiceAccount, Role, RoleBinding, ConfigMap or security policy in a namespace',
    received: `${key.group}/${key.kind}`,
    remedy: 'Report this: an object of this kind should have been refused before it came here.',
}) };
/**
 * The first revision of an empty etcd: no object has it. An apply that carries it creates, and collides (409) where
 * there is an object; without it, apply would merge into somebody else's object and only say 200 instead of 201.
 */
const noObjectHasIt = '1';
const withPrecondition = function (object, precondition) { return ({
    ...object,
    metadata: {
        ...mapOf(object['metadata']),
        ...(precondition.kind === 'absent'
            ? { resourceVersion: noObjectHasIt }
            : { uid: precondition.uid, resourceVersion: precondition.resourceVersion }),
    },
}) };
/** Server-side apply of exactly `object`. `known`: the object as the last LIST had it. */
const applyObject = async function (client, object, precondition, { dryRun, force = false }, known) {
    const target = targetOf(object);
    const collection = collectionPath(target.kind, target.version, target.key.namespace);
    const answer = await client.send({
        method: 'PATCH',
        path: `${collection}/${segment(target.key.name)}?fieldManager=${no_op/* fieldManager */.wM}&force=${force}&fieldValidation=Strict${dryRun ? '&dryRun=All' : ''}`,
        contentType: 'application/apply-patch+yaml',
        body: withPrecondition(object, precondition),
    });
    if (answer.kind === 'ok')
        return judgeSuccess(target.key, answer, precondition, dryRun, known);
    const { status } = answer;
    if (status.code === 409) {
        const conflicts = conflictsOf(status);
        if (conflicts.length > 0)
            return { kind: 'conflict', conflicts };
        const own = answer.resent && !dryRun ? await ownWrite(client, target, object) : undefined;
        return own === undefined
            ? { kind: 'moved on', perhapsWritten: answer.resent && !dryRun }
            : { kind: precondition.kind === 'absent' ? 'created' : 'changed', object: own };
    }
    const missing = missingRole(object, target.key, status);
    if (missing !== undefined)
        return { kind: 'depends', on: missing };
    if (isPlainForbidden(status))
        return { kind: 'forbidden', message: status.message };
    // A webhook with side effects makes every dry run fail: no judgement, as where patch is forbidden.
    if (dryRun && status.code === 400 && status.message.includes('does not support dry run'))
        return { kind: 'forbidden', message: status.message };
    throw explainWrite(target.key, status);
};
const judgeSuccess = function (key, answer, precondition, dryRun, known) {
    if (!(0,json/* isJsonObject */.OW)(answer.body))
        throw unexpectedSuccess(key);
    const object = (0,live_object/* readObject */.Ag)(answer.body);
    if (object.key.kind !== key.kind || object.key.name !== key.name || object.key.namespace !== key.namespace)
        throw unexpectedSuccess(key);
    if (precondition.kind === 'absent') {
        if (answer.status !== 201)
            throw mergedInto(object);
        return { kind: 'created', object };
    }
    if (answer.status === 201)
        throw unexpectedSuccess(key);
    const same = dryRun
        ? known !== undefined && sameObject(known, object)
        : versionOf(object) === precondition.resourceVersion;
    return { kind: same ? 'unchanged' : 'changed', object };
};
const versionOf = function (object) { return object.source.kind === 'cluster' ? object.source.resourceVersion : '' };
/** Equal but for what every write moves; managedFields equal but for the times. */
const sameObject = function (before, after) { return canonical(withoutCounters(before.content)) === canonical(withoutCounters(after.content)) &&
    canonical((before.managedFields ?? []).map(withoutTime)) === canonical((after.managedFields ?? []).map(withoutTime)) };
const without = function (object, members) { return Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member))) };
const withoutCounters = function (content) { return ({
    ...content,
    metadata: without(mapOf(content['metadata']), ['generation', 'resourceVersion']),
}) };
const withoutTime = function (entry) { return without(mapOf(entry), ['time']) };
const canonical = function (value) { return JSON.stringify(value, (_, inner) => (0,json/* isJsonObject */.OW)(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner) };
const conflictsOf = function (status) { return status.causes
    .filter((cause) => cause.reason === 'FieldManagerConflict')
    .map(({ message, field }) => ({ ...managerOf(message), field })) };
/**
 * `conflict with "alice"`, `conflict with "kubectl" using v1 at 2026-\u2026`: an API version stands where the manager wrote by Update, to the
 * object itself (apimachinery, managedfields/internal/conflict.go). The name is quoted by Go, so that none ends its quotes early.
 */
const managerOf = function (message) {
    const [, manager, rest = ''] = /^conflict with "((?:[^"\\]|\\.)*)"(.*)$/s.exec(message) ?? [];
    return manager === undefined
        ? { manager: message, operation: 'Apply' }
        : { manager, operation: rest.startsWith(' using ') ? 'Update' : 'Apply' };
};
/** After a lost connection a 409 may be the answer to our own first try: the object then is ours, and exactly so. */
const ownWrite = async function (client, target, object) {
    const selector = encodeURIComponent(`metadata.name=${target.key.name}`);
    const answer = await client.send({
        method: 'GET',
        path: `${collectionPath(target.kind, target.version, target.key.namespace)}?limit=2&fieldSelector=${selector}`,
    });
    if (answer.kind === 'failed' || !(0,json/* isJsonObject */.OW)(answer.body))
        return undefined;
    const items = answer.body['items'];
    const [item] = Array.isArray(items) ? items : [];
    if (!(0,json/* isJsonObject */.OW)(item))
        return undefined;
    const live = (0,live_object/* readObject */.Ag)({ ...item, apiVersion: (0,live_object/* textOf */.b6)(object['apiVersion']), kind: target.key.kind });
    return (0,no_op/* provesNoOp */.gc)(live, object) ? live : undefined;
};
/** `rolebindings "app" not found`: it is the Role that is not there, and the identity has no `bind` on it. */
const missingRole = function (object, key, status) {
    if (key.kind !== 'RoleBinding' || status.code !== 404 || !status.structured || isNamespaceProblem(status))
        return undefined;
    const role = mapOf(object['roleRef']);
    const kind = (0,live_object/* textOf */.b6)(role['kind']);
    return { group: key.group, kind, namespace: kind === 'Role' ? key.namespace : '', name: (0,live_object/* textOf */.b6)(role['name']) };
};
/** A 403 of RBAC itself; one of admission has another meaning. */
const isPlainForbidden = function (status) { return status.code === 403 && / cannot (patch|create|update) resource /.test(status.message) };
const mergedInto = function (object) { return new problem/* Refusal */.P({
    code: 'CLUSTER_MERGED',
    message: `${(0,ports_object/* keyTitle */.Gv)(object.key)} was to be new, and the API server merged it into an object that was there`,
    where: object.source,
    expected: 'HTTP 201, a new object',
    received: `HTTP 200; managers: ${managersOf(object).join(', ')}`,
    remedy: 'Somebody made the object at the same moment. Look at it, rename one of the two, and run again.',
}) };
const managersOf = function (object) { return [
    ...new Set((object.managedFields ?? []).map((entry) => (0,live_object/* textOf */.b6)(mapOf(entry)['manager']))),
] };
const unexpectedSuccess = function (key) { return new problem/* Refusal */.P({
    code: 'CLUSTER_ANSWER',
    message: `The API server answered the write of ${(0,ports_object/* keyTitle */.Gv)(key)} with something else`,
    expected: 'the object that was written',
    received: 'another one',
    remedy: 'Check what stands between this job and the API server; look at the object before running again.',
}) };
/** Removes an object if it still is the one that was seen. */
const removeObject = async function (client, key, version, precondition, dryRun) {
    const kind = writableKind(key.group, key.kind);
    if (kind === undefined)
        throw notWritten(key);
    const answer = await client.send({
        method: 'DELETE',
        path: `${collectionPath(kind, version, key.namespace)}/${segment(key.name)}`,
        body: {
            apiVersion: 'v1',
            kind: 'DeleteOptions',
            preconditions: { uid: precondition.uid, resourceVersion: precondition.resourceVersion },
            propagationPolicy: 'Background',
            ...(dryRun ? { dryRun: ['All'] } : {}),
        },
    });
    if (answer.kind === 'ok')
        return { kind: 'deleted' };
    const { status } = answer;
    if (status.code === 404)
        return { kind: 'absent' };
    if (status.code === 409)
        return { kind: 'moved on', perhapsWritten: answer.resent && !dryRun };
    if (status.code === 403)
        throw forbiddenRefusal(`remove ${(0,ports_object/* keyTitle */.Gv)(key)}`, status);
    throw unexpectedRefusal(`Removing ${(0,ports_object/* keyTitle */.Gv)(key)}`, status);
};

;// CONCATENATED MODULE: ./src/cluster/api.ts













/** Finds the API server that the settings name and opens a connection to it. Nothing is sent yet. */
const connectCluster = async function (settings, ports) { return openCluster(await (0,connection/* resolveEndpoint */.s)(settings, ports), ports) };
/** A cluster behind a known endpoint. Every method fails with a `Refusal` that says what the server's answer means. */
const openCluster = function (endpoint, ports) {
    const client = (0,cluster_client/* openClient */.M)(endpoint, ports);
    const discovery = openDiscovery(client);
    /** Objects as they were last seen: a dry run is compared with them, and a token names the uid that is meant. */
    const seen = new Map();
    const see = (object) => void seen.set((0,ports_object/* keyText */.Pu)(object.key), object);
    /** The last read; its namespaces hold the cluster's id. */
    let reading = Promise.resolve();
    return {
        connection: {
            server: endpoint.server.url,
            ...(endpoint.certificateAuthority === undefined ? {} : { certificateAuthority: endpoint.certificateAuthority }),
        },
        close: () => client.close(),
        identify: async () => {
            const version = await client.send({ method: 'GET', path: '/version' });
            // A read that is under way brings kube-system along; where it fails, the one who asked for it hears of it.
            await reading.catch(() => undefined);
            return identify(client, endpoint, version, seen);
        },
        whoAmI: () => whoAmI(client),
        read: async (kinds, fallback) => {
            const work = Promise.all(kinds.map((kind) => readKind(client, discovery, kind, fallback)));
            reading = work.then((parts) => {
                for (const object of parts.flatMap((part) => part.objects))
                    see(object);
            });
            reading.catch(() => undefined);
            const parts = await work;
            const objects = parts.flatMap((part) => part.objects);
            return {
                objects,
                reads: parts.flatMap((part) => part.reads),
                denied: parts.flatMap((part) => part.denied),
            };
        },
        apply: async (object, precondition, options) => {
            const answer = await applyObject(client, object, precondition, options, knownObject(seen, object));
            if (!options.dryRun && 'object' in answer)
                see(answer.object);
            return answer;
        },
        remove: async (key, precondition, { dryRun }) => {
            if (precondition.kind === 'absent')
                throw new problem/* Refusal */.P({
                    code: 'INTERNAL',
                    message: `${(0,ports_object/* keyTitle */.Gv)(key)} was to be removed on condition that it is not there`,
                    expected: 'the uid and resourceVersion that were seen',
                    received: 'absent',
                    remedy: 'Report this: the plan that asked for it is wrong.',
                });
            const kind = writableKind(key.group, key.kind);
            const version = kind === undefined ? '' : await discovery.versionOf(kind);
            if (version === undefined)
                return { kind: 'absent' };
            return removeObject(client, key, version, precondition, dryRun);
        },
        recordManagers: async (key, managedFields, precondition) => {
            const kind = writableKind(key.group, key.kind);
            const version = kind === undefined ? undefined : await discovery.versionOf(kind);
            return version === undefined ? 'moved on' : recordManagers(client, key, version, managedFields, precondition);
        },
        mayI: (question) => askAccess(client, question),
        requestToken: (namespace, serviceAccount, seconds) => requestToken(client, namespace, serviceAccount, seconds, seen),
    };
};
const api_mapOf = function (value) { return ((0,json/* isJsonObject */.OW)(value) ? value : {}) };
const knownObject = function (seen, object) {
    const apiVersion = (0,live_object/* textOf */.b6)(object['apiVersion']);
    const metadata = api_mapOf(object['metadata']);
    return seen.get((0,ports_object/* keyText */.Pu)({
        group: apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
        kind: (0,live_object/* textOf */.b6)(object['kind']),
        namespace: (0,live_object/* textOf */.b6)(metadata['namespace']),
        name: (0,live_object/* textOf */.b6)(metadata['name']),
    }));
};
/** The uid of kube-system is what people agree on as the id of a cluster. */
const identify = async function (client, endpoint, version, seen) {
    if (version.kind === 'failed')
        throw unexpectedRefusal("Reading the API server's version", version.status);
    const known = seen.get((0,ports_object/* keyText */.Pu)({ group: '', kind: 'Namespace', namespace: '', name: 'kube-system' }))?.source;
    const uid = known?.kind === 'cluster' ? known.uid : await uidOfKubeSystem(client);
    return { server: endpoint.server.origin, uid, version: (0,live_object/* textOf */.b6)(api_mapOf(version.body)['gitVersion']) };
};
const uidOfKubeSystem = async function (client) {
    const answer = await client.send({ method: 'GET', path: '/api/v1/namespaces/kube-system' });
    if (answer.kind === 'ok')
        return (0,live_object/* textOf */.b6)(api_mapOf(api_mapOf(answer.body)['metadata'])['uid']);
    if (answer.status.code === 403 || answer.status.code === 404)
        return '';
    throw unexpectedRefusal('Reading the namespace kube-system', answer.status);
};
const whoAmI = async function (client) {
    const ask = (version) => client.send({
        method: 'POST',
        path: `/apis/authentication.k8s.io/${version}/selfsubjectreviews`,
        body: { apiVersion: `authentication.k8s.io/${version}`, kind: 'SelfSubjectReview' },
    });
    const first = await ask('v1');
    // Servers before 1.28 have it as beta.
    const answer = first.kind === 'failed' && first.status.code === 404 ? await ask('v1beta1') : first;
    if (answer.kind === 'failed')
        throw answer.status.code === 403
            ? forbiddenRefusal('ask who it is', answer.status)
            : unexpectedRefusal('Asking who one is', answer.status);
    const user = api_mapOf(api_mapOf(api_mapOf(answer.body)['status'])['userInfo']);
    const groups = user['groups'];
    return {
        username: (0,live_object/* textOf */.b6)(user['username']),
        groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
    };
};
const requestToken = async function (client, namespace, name, seconds, seen) {
    const known = seen.get((0,ports_object/* keyText */.Pu)({ group: '', kind: 'ServiceAccount', namespace, name }))?.source;
    const answer = await client.send({
        method: 'POST',
        path: `/api/v1/namespaces/${segment(namespace)}/serviceaccounts/${segment(name)}/token`,
        body: {
            apiVersion: 'authentication.k8s.io/v1',
            kind: 'TokenRequest',
            // A ServiceAccount that was made anew meanwhile is another one.
            metadata: known?.kind === 'cluster' ? { uid: known.uid } : {},
            spec: { expirationSeconds: seconds },
        },
    });
    if (answer.kind === 'failed') {
        const { status } = answer;
        if (status.code === 403)
            throw forbiddenRefusal(`create serviceaccounts/token for ${namespace}/${name}`, status);
        throw tokenRefusal(namespace, name, `HTTP ${status.code}: ${status.message}`);
    }
    const status = api_mapOf(api_mapOf(answer.body)['status']);
    const token = (0,live_object/* textOf */.b6)(status['token']);
    if (token === '')
        throw tokenRefusal(namespace, name, 'an answer without a token');
    return { token, expires: (0,live_object/* textOf */.b6)(status['expirationTimestamp']) };
};
const tokenRefusal = function (namespace, name, received) { return new problem/* Refusal */.P({
    code: 'CLUSTER_TOKEN',
    message: `The cluster gave no token for ServiceAccount ${namespace}/${name}`,
    expected: 'a token of at least 600 seconds for a ServiceAccount that exists',
    received,
    remedy: 'Check that apply has written the ServiceAccount, and that nobody has made it anew since.',
}) };


/***/ }),

/***/ 31860:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(31860, module.exports, ["Ag","Hk","b6"], "./later-manifests.cjs")

/***/ }),

/***/ 93339:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(93339, module.exports, ["L$","gc","wM"], "./later-manifests.cjs")

/***/ }),

/***/ 20989:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   n1: () => (/* binding */ isKnownAbsent),
/* harmony export */   oL: () => (/* binding */ mayBeLabelled),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
const keyTexts = new WeakMap();
/**
 * `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. Written once for a key: objects are
 * told apart by it all the time.
 */
const keyText = function (key) {
    let text = keyTexts.get(key);
    if (text === undefined) {
        text = `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
        keyTexts.set(key, text);
    }
    return text;
};
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = function (key) { return key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}` };
const narrowest = function (state, group, kind, namespace) {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope);
    return of(namespace) ?? of('*');
};
/** The status of the narrowest record for a kind and namespace. */
const readStatus = function (state, group, kind, namespace) { return narrowest(state, group, kind, namespace)?.status ?? 'not given' };
/** Whether a cluster was asked for all objects of a kind: what is not among them does not exist. Files never tell that. */
const isWhollyRead = function (state, group, kind, namespace) {
    const read = narrowest(state, group, kind, namespace);
    return read?.status === 'complete' && read.by === undefined;
};
/** Whether a label that no file says may have been set by hand: nobody asked a cluster, and the change does not take it away. */
const mayBeLabelled = function (state, key, label) { return narrowest(state, key.group, key.kind, key.namespace)?.by === 'files' &&
    state.absentLabels?.get(keyText(key))?.has(label) !== true };
/** Records that are about an object: of its kind, or of itself by its name; the narrowest one comes first. */
const recordsAbout = function ({ reads }, { group, kind, namespace, name }) {
    const about = reads.filter((read) => read.group === group && read.kind === kind && (read.name === undefined || read.name === name));
    const of = (scope) => about.filter((read) => read.namespace === scope);
    return [...of(namespace), ...(namespace === '*' ? [] : of('*'))];
};
/** Whether anybody was asked for an object, by its kind or by its name; the answer may have been no. */
const isAskedFor = function (state, key) { return recordsAbout(state, key).length > 0 };
/** Whether an object that is not among those of a state does not exist: files of a repository say so of none but their own. */
const isKnownAbsent = function (state, key) {
    const [read] = recordsAbout(state, key);
    return (read?.status === 'not installed' ||
        (read?.status === 'complete' && read.by !== 'files') ||
        state.absent?.has(keyText(key)) === true);
};


/***/ })

};
