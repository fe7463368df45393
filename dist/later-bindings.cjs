exports.modules = {

/***/ 61682:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ applySetId),
/* harmony export */   Cu: () => (/* binding */ toolingAnnotation),
/* harmony export */   EG: () => (/* binding */ applySetIdLabel),
/* harmony export */   HD: () => (/* binding */ additionalNamespacesAnnotation),
/* harmony export */   LR: () => (/* binding */ partOfLabel),
/* harmony export */   Ly: () => (/* binding */ managedByLabel),
/* harmony export */   Qi: () => (/* binding */ groupKindsAnnotation),
/* harmony export */   Uu: () => (/* binding */ applySetParentName),
/* harmony export */   VV: () => (/* binding */ callsBinding),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   l1: () => (/* binding */ appliedAnnotation),
/* harmony export */   o$: () => (/* binding */ revokedAnnotation),
/* harmony export */   rW: () => (/* binding */ knownBindingsAnnotation),
/* harmony export */   xg: () => (/* binding */ generatedName)
/* harmony export */ });
/* unused harmony export shortHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_dns_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60020);


const managedByLabel = 'app.kubernetes.io/managed-by';
const partOfLabel = 'applyset.kubernetes.io/part-of';
const applySetIdLabel = 'applyset.kubernetes.io/id';
const toolingAnnotation = 'applyset.kubernetes.io/tooling';
const groupKindsAnnotation = 'applyset.kubernetes.io/contains-group-kinds';
const additionalNamespacesAnnotation = 'applyset.kubernetes.io/additional-namespaces';
/** Where meshgate says what an object is for. */
const provenance = {
    environment: 'meshgate.dev/environment',
    binding: 'meshgate.dev/binding',
    source: 'meshgate.dev/source',
};
/** What stands for a binding's name on objects that declared calls ask for. */
const callsBinding = 'calls';
/** Of the ApplySet parent alone: the run that wrote last, so that an older one does not write over it. */
const appliedAnnotation = 'meshgate.dev/applied';
/** Of the ApplySet parent alone: names of the bindings that the environment has had, so that a misspelt one is told from one that is gone. */
const knownBindingsAnnotation = 'meshgate.dev/known-bindings';
/** Of the ApplySet parent alone: bindings that `revoke` took back, each with the run that did; "*" is the whole environment. */
const revokedAnnotation = 'meshgate.dev/revoked';
/** Eight hexadecimal digits that stand for a value in a name. */
const shortHash = function (text) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8) };
/**
 * A name of at most 63 characters: the parts joined, and a hash where there is `distinct` to tell apart, where a part
 * holds what a name may not, or where it would be too long. Different inputs never share a name unless SHA-256 does.
 */
const generatedName = function (parts, distinct = '') {
    const plain = parts.join('-');
    if (distinct === '' && (0,_ports_dns_label_js__WEBPACK_IMPORTED_MODULE_1__/* .isDnsLabel */ .C)(plain))
        return plain;
    const hash = shortHash(JSON.stringify([parts, distinct]));
    const readable = plain
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 54)
        .replace(/-+$/, '');
    return readable === '' ? `x-${hash}` : `${readable}-${hash}`;
};
/** kubectl, pkg/cmd/apply/applyset.go: base64url of SHA-256 of `<name>.<namespace>.<kind>.<group>`. */
const applySetId = function (name, namespace) { return `applyset-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}.${namespace}.ConfigMap.`).digest('base64url')}-v1` };
const applySetParentName = function (environment) { return generatedName(['meshgate', environment]) };


/***/ }),

/***/ 62774:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ renderBindings)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/rbac/group.ts
var group = __webpack_require__(67879);
;// CONCATENATED MODULE: ./src/bindings/claim-conditions.ts

/**
 * The token's part of an AuthorizationPolicy: per trust rule of `trust.apply` the `when` conditions that only the
 * job's own token meets. Never `requestPrincipals`: Istio splits these at the last `/`, and the subjects of GitHub and
 * GitLab hold slashes (pilot/pkg/security/authz/model/generator.go). Claims are compared as strings and lists of
 * strings, and a value with `*` at an end would be a pattern there, so such a one is refused.
 */
const claimConditions = function (environment, access, where, issuers) {
    const problems = [];
    const refuse = (message, remedy) => {
        problems.push({ code: 'BINDING_TOKEN', message, where, remedy });
    };
    const rules = environment.trust.apply ?? [];
    if (rules.length === 0)
        refuse(`Access to ${JSON.stringify(access.service)} by the job's token needs trust.apply of environment ${JSON.stringify(environment.name)}: its claims are the condition.`, 'Add trust.apply to the environment, or grant the access by the service account.');
    if (environment.audience === undefined || environment.audience === '')
        refuse(`Environment ${JSON.stringify(environment.name)} has no audience, so its jobs hold no token for the mesh.`, 'Set `audience` of the environment.');
    else if (isPattern(environment.audience))
        refuse('The audience begins or ends with `*`, which Istio reads as a pattern.', 'Use an audience without `*`.');
    const conditions = rules.map((rule) => {
        const issuer = rule.issuer ?? issuers[rule.platform];
        if (issuer === undefined || issuer === '' || isPattern(issuer)) {
            refuse(`The issuer of the ${rule.platform} rule at ${rule.pointer} is not known.`, 'Write `issuer` in the trust rule: numeric ids mean something only together with who signs them.');
            return [];
        }
        const claims = [...rule.claims]
            .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
            .filter(([claim]) => claim !== 'iss' && claim !== 'aud');
        if (claims.length === 0)
            refuse(`The rule at ${rule.pointer} names no claim, so every token of the issuer would match.`, 'Name the claims.');
        for (const [claim, values] of claims) {
            if (!/^[A-Za-z0-9_][A-Za-z0-9_.:-]*$/.test(claim))
                refuse(`Claim ${JSON.stringify(claim)} cannot be written as a condition of Istio.`, 'Pin the job by top-level claims, or grant the access by the service account.');
            if (values.length === 0 || values.some((value) => value === '' || isPattern(value)))
                refuse(`Claim ${JSON.stringify(claim)} has a value that Istio would read as a pattern, or none.`, 'Use exact values without `*` at either end.');
        }
        return [
            { key: 'request.auth.claims[iss]', values: [issuer] },
            { key: 'request.auth.audiences', values: [environment.audience ?? ''] },
            ...claims.map(([claim, values]) => ({
                key: `request.auth.claims[${claim}]`,
                values: [...new Set(values)].sort(order/* byCodePoint */.HH),
            })),
        ];
    });
    return { conditions: problems.length > 0 ? [] : conditions, problems };
};
/** Istio, matcher/string.go: a `*` at either end makes a pattern; in the middle it stands for itself. */
const isPattern = function (value) { return value.startsWith('*') || value.endsWith('*') };

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/bindings/first-allow.ts


/**
 * Istio: with no ALLOW policy a workload takes every request; with one, only what some ALLOW policy matches. An
 * existing policy counts where it stands at every workload that the selector can match, now or later: it has no
 * selector, or one that asks for no other label.
 */
const allowBefore = function (namespace, selector, state, rootNamespace) {
    const namespaces = [...new Set([namespace, rootNamespace])];
    const exists = state.objects.some((object) => isEnforcedAllow(object) && namespaces.includes(object.key.namespace) && covers(object, selector));
    if (exists)
        return { kind: 'exists' };
    const unread = namespaces.filter((name) => (0,ports_object/* readStatus */.rk)(state, 'security.istio.io', 'AuthorizationPolicy', name) !== 'complete');
    return unread.length > 0 ? { kind: 'unknown', namespaces: unread } : { kind: 'first' };
};
const isEnforcedAllow = function (object) {
    if (object.key.group !== 'security.istio.io' || object.key.kind !== 'AuthorizationPolicy')
        return false;
    // The server stores the default as a missing field. Anything but a plain word is not taken for an ALLOW.
    const action = (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(object.content, 'spec'), 'action');
    return (action === undefined || action === 'ALLOW') && !Object.hasOwn(object.annotations, 'istio.io/dry-run');
};
const covers = function (object, selector) {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    if ((0,fields/* member */.Dc)(spec, 'targetRef') !== undefined || (0,fields/* member */.Dc)(spec, 'targetRefs') !== undefined)
        return false;
    const asked = (0,fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels');
    return Object.entries(asked).every(([label, value]) => Object.hasOwn(selector, label) && (0,fields/* textAt */.$6)(selector, label) === value);
};

// EXTERNAL MODULE: ./src/bindings/guard.ts
var guard = __webpack_require__(79971);
// EXTERNAL MODULE: ./src/bindings/applyset-parent.ts
var applyset_parent = __webpack_require__(37761);
// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/calls/declaration.ts
var declaration = __webpack_require__(9685);
// EXTERNAL MODULE: ./src/calls/grants.ts
var grants = __webpack_require__(86422);
// EXTERNAL MODULE: ./src/calls/identity-flaws.ts + 4 modules
var identity_flaws = __webpack_require__(23515);
// EXTERNAL MODULE: ./src/calls/targets.ts
var calls_targets = __webpack_require__(13655);
// EXTERNAL MODULE: ./src/mesh/other-spellings.ts
var other_spellings = __webpack_require__(92737);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/calls/write-rules.ts
var write_rules = __webpack_require__(21504);
// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
;// CONCATENATED MODULE: ./src/calls/write-policies.ts












/**
 * The policies of an environment's namespace that allow what is declared and nothing else: default deny, STRICT, one
 * ALLOW for each destination, and a DENY where a broader one reaches into a segment. No DENY and no rule is without a
 * port: on plain connections Istio drops HTTP fields of a DENY, and the rest of it would refuse everything. `where` is the
 * list of files: a declaration in which nobody calls is closed, too.
 */
const writePolicies = function (access, where) {
    const { namespace, edges, declaration, mesh } = access;
    const problems = edges.flatMap((edge) => unreadTarget(edge, namespace));
    const own = edges.filter((edge) => (0,calls_targets/* isTarget */.Ex)(edge.target) && edge.target.service.namespace === namespace && isWritable(edge, mesh, problems));
    const ofWorkloads = (0,group_by/* groupBy */.$)(own.filter(({ target }) => target.attach === 'workloads'), ({ target }) => (0,destination_key/* labelsKey */.jN)(namespace, target.selector));
    const ofServices = (0,group_by/* groupBy */.$)(own.filter(({ target }) => target.attach === 'waypoint'), ({ target }) => target.service.name);
    const objects = [
        ...floor(access, declaration.callers[0]?.where ?? where),
        ...[...ofWorkloads].flatMap(([key, group]) => workloadPolicies(access, key, group, problems)),
        ...[...ofServices].flatMap(([, group]) => servicePolicies(access, group)),
        ...waypointPasses(access, own),
        ...segmentDenies(access, own, problems),
        ...accounts(access),
    ];
    return { objects: problems.length > 0 ? [] : objects, problems };
};
/** A policy without the call would take away what may be there; one that arrives nowhere for sure opens nothing. */
const unreadTarget = function ({ caller, call, target }, namespace) { return (0,calls_targets/* isTarget */.Ex)(target) || !target.unread || call.service.namespace !== namespace
    ? []
    : [
        {
            code: 'CALL_SERVICE',
            message: `Where the call of ${JSON.stringify(caller.id)} to Service ${JSON.stringify((0,declaration/* serviceTitle */._B)(call.service))} arrives is not known: ${target.text}.`,
            where: call.where,
            remedy: 'Let meshgate read the cluster or a snapshot of it, or put the Service and its workloads among the files of `policies`.',
        },
    ] };
/** What the deciding proxy cannot see is refused here: written, it would never match. */
const isWritable = function ({ caller, call, target }, mesh, problems) {
    if (!(0,calls_targets/* isTarget */.Ex)(target))
        return false;
    const title = (0,declaration/* serviceTitle */._B)(call.service);
    const refuse = (message, remedy) => {
        problems.push({ code: 'CALL_PORT', message, where: call.where, remedy });
        return false;
    };
    const asks = `Caller ${JSON.stringify(caller.id)} asks for methods or paths`;
    if ((0,declaration/* needsHttp */.QQ)(call) && target.protocol === 'TCP')
        return refuse(`${asks} at port ${call.port} of Service ${JSON.stringify(title)}, which is declared as no HTTP: Istio drops such a rule, and the call would never be allowed.`, 'Take methods and paths out of the call, or declare the port as HTTP (`appProtocol: http`).');
    if ((0,declaration/* needsHttp */.QQ)(call) && target.proxy === 'ztunnel')
        return refuse(`${asks} at port ${call.port} of Service ${JSON.stringify(title)}, whose workloads have no waypoint: ztunnel sees connections alone, and the call would never be allowed.`, 'Give the Service a waypoint (label istio.io/use-waypoint), or take methods and paths out of the call.');
    if ((0,other_spellings/* letsOtherSpellings */.a5)(mesh, call))
        return refuse(`Caller ${JSON.stringify(caller.id)} may call any path but some of Service ${JSON.stringify(title)}, and ${(0,other_spellings/* otherSpellingsText */.Rj)(mesh)}.`, other_spellings/* otherSpellingsRemedy */._w);
    return true;
};
const policy = function (name, distinct, group, spec, where) { return ({
    kind: 'AuthorizationPolicy',
    name,
    distinct,
    asks: [...new Set(group.map(({ caller }) => caller.id))].sort(order/* byCodePoint */.HH),
    spec,
    where: group[0]?.call.where ?? where,
}) };
const ofKind = function ({ state }, group, kind, namespace) { return state.objects.filter(({ key }) => key.group === group && key.kind === kind && key.namespace === namespace) };
/** Default deny for every workload and waypoint of the namespace, and STRICT where nobody else says a mode for it. */
const floor = function ({ mesh, namespace }, where) {
    const waypoints = ofKind(mesh, 'gateway.networking.k8s.io', 'Gateway', namespace).filter(({ content }) => (0,fields/* textAt */.$6)(content, 'spec', 'gatewayClassName') === 'istio-waypoint');
    const said = ofKind(mesh, 'security.istio.io', 'PeerAuthentication', namespace).some((object) => Object.keys((0,attachment/* targetOf */.$r)(object).selector).length === 0);
    const strict = {
        kind: 'PeerAuthentication',
        name: ['strict'],
        distinct: '',
        asks: ['mutual TLS'],
        spec: { mtls: { mode: 'STRICT' } },
        where,
    };
    return [
        { ...policy(['default', 'deny'], '', [], {}, where), asks: ['default deny'] },
        ...waypoints.map(({ key }) => ({
            ...policy(['default', 'deny', 'waypoint', key.name], '', [], targeting('gateway.networking.k8s.io', 'Gateway', key.name), where),
            asks: ['default deny'],
        })),
        ...(said ? [] : [strict]),
    ];
};
const targeting = function (group, kind, name) { return ({
    targetRefs: [{ group, kind, name }],
}) };
/** Grants at each port of the workloads behind a Service. */
const grantsOf = function (group) { return group.flatMap(({ caller, call, target }) => target.ports.map((port) => ({ identity: (0,declaration/* identityOf */.cu)(caller), port, operation: call }))) };
const withRules = function (frame, rules, action) { return rules.map((part) => ({ ...frame, action, rules: [...part] })) };
const numbered = function (name, index) { return index === 0 ? name : [...name, String(index + 1)] };
/** One ALLOW for the workloads of a selector; two Services with one selector are one destination. */
const workloadPolicies = function (access, key, group, problems) {
    const [first] = group;
    if (first === undefined)
        return [];
    const names = [...new Set(group.map(({ target }) => target.service.name))].sort(order/* byCodePoint */.HH);
    for (const edge of group)
        checkNamedPorts(edge, problems);
    const frame = { selector: { matchLabels: { ...first.target.selector } } };
    const rules = (0,write_rules/* policiesOfRules */.P1)((0,write_rules/* allowRules */.$h)(grantsOf(group), access.mesh.settings));
    return withRules(frame, rules, 'ALLOW').map((spec, index) => policy(numbered([names[0] ?? ''], index), key, group, spec, first.call.where));
};
/**
 * A named port that is another number at other workloads: the union of the numbers would open at one workload what is
 * meant for the other.
 */
const checkNamedPorts = function ({ call, target }, problems) {
    if (target.ports.length === 1)
        return;
    problems.push({
        code: 'CALL_PORT',
        message: `Port ${call.port} of Service ${JSON.stringify((0,declaration/* serviceTitle */._B)(call.service))} leads to the ports ${target.ports.join(' and ')} of workloads that one selector names: a policy for both would open each at all of them.`,
        where: call.where,
        remedy: 'Give the containers\u2019 port of that name one number, or call a Service for each workload.',
    });
};
/** One ALLOW for a Service behind a waypoint. */
const servicePolicies = function (access, group) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { name } = first.target.service;
    const rules = (0,write_rules/* policiesOfRules */.P1)((0,write_rules/* allowRules */.$h)(grantsOf(group), access.mesh.settings));
    return withRules(targeting('', 'Service', name), rules, 'ALLOW').map((spec, index) => policy(numbered([name, 'waypoint'], index), '', group, spec, first.call.where));
};
/** Behind a waypoint the workload's own ztunnel sees the waypoint: it alone is let in. */
const waypointPasses = function (access, own) {
    const behind = (0,group_by/* groupBy */.$)(own.filter(({ target }) => target.attach === 'waypoint'), ({ target }) => (0,destination_key/* labelsKey */.jN)(access.namespace, target.selector));
    return [...behind].flatMap(([key, group]) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const grants = group.flatMap(({ target }) => target.workloads.flatMap(({ labels, port }) => access.grantsAt((0,calls_targets/* placeOf */.$t)(access.namespace, labels, port)).filter(({ operation }) => operation === write_rules/* anyOperation */.Yu)));
        if (grants.length === 0)
            return [];
        const frame = { selector: { matchLabels: { ...first.target.selector } } };
        return withRules(frame, (0,write_rules/* policiesOfRules */.P1)((0,write_rules/* allowRules */.$h)(grants, access.mesh.settings)), 'ALLOW').map((spec, index) => policy(numbered([first.target.service.name, 'passed', 'on'], index), key, group, spec, first.call.where));
    });
};
/** Where the ALLOW of a broader Service reaches the workloads of a segment: a DENY for everybody who is not of it. */
const segmentDenies = function (access, own, problems) { return access.segments.flatMap(({ segment, targets, services }) => targets
    .filter(({ service, attach }) => service.namespace === access.namespace && attach === 'workloads')
    .flatMap((target) => {
    const broad = own.filter((edge) => edge.target.attach === 'workloads' &&
        !services.has((0,declaration/* serviceTitle */._B)(edge.target.service)) &&
        target.workloads.some(({ labels }) => (0,selector_index/* selects */.ko)(edge.target.selector, labels)));
    const ports = [...new Set(broad.flatMap((edge) => edge.target.ports))].sort((a, b) => a - b);
    const rules = ports.map((port) => {
        const grants = target.workloads.flatMap(({ labels }) => access.grantsAt((0,calls_targets/* placeOf */.$t)(access.namespace, labels, port)));
        const allowed = new Set(grants.map(({ identity }) => identity));
        checkNarrower(segment.name, broad, allowed, grants, problems);
        return (0,write_rules/* denyOthers */.cL)(allowed, port, access.mesh.settings);
    });
    const [first] = broad;
    if (first === undefined || rules.length === 0)
        return [];
    const spec = { selector: { matchLabels: { ...target.selector } }, action: 'DENY', rules: [...rules] };
    const key = (0,destination_key/* labelsKey */.jN)(access.namespace, target.selector);
    return [policy(['segment', segment.name, target.service.name], key, broad, spec, first.call.where)];
})) };
/** A member that may do more by the broader Service than within its segment cannot be told apart by identity. */
const checkNarrower = function (segment, broad, allowed, grants, problems) {
    const within = new Set(grants.map(({ identity, operation }) => JSON.stringify([identity, operationKey(operation)])));
    for (const { caller, call } of broad) {
        const identity = (0,declaration/* identityOf */.cu)(caller);
        if (!allowed.has(identity) || within.has(JSON.stringify([identity, operationKey(call)])))
            continue;
        problems.push({
            code: 'CALL_SEGMENT',
            message: `Caller ${JSON.stringify(caller.id)} calls Service ${JSON.stringify((0,declaration/* serviceTitle */._B)(call.service))} otherwise than the Services of segment ${JSON.stringify(segment)}, whose workloads that Service selects, too: its policy would reach into the segment.`,
            where: call.where,
            remedy: 'Declare the same methods and paths for both, or give the other workloads a label of their own.',
        });
    }
};
const operationKey = function ({ methods, paths, exceptPaths }) { return JSON.stringify([methods, paths, exceptPaths]) };
/** ServiceAccounts that callers ask for, with their owners; another file's stays its own, one of the cluster alone meets `apply`. */
const accounts = function ({ declaration, namespace, mesh }) {
    const there = new Set((0,objects_of_kind/* objectsOfKind */._c)(mesh.state, '', 'ServiceAccount').flatMap(({ key, source }) => source.kind === 'cluster' ? [] : [`${key.namespace}/${key.name}`]));
    const isThere = (account) => there.has(`${namespace}/${account}`);
    return [
        ...(0,group_by/* groupBy */.$)(declaration.callers.filter((caller) => caller.namespace === namespace && caller.createServiceAccount), ({ serviceAccount }) => serviceAccount),
    ].flatMap(([serviceAccount, callers]) => {
        const [first] = callers;
        if (first === undefined || isThere(serviceAccount))
            return [];
        return [
            {
                kind: 'ServiceAccount',
                name: [serviceAccount],
                distinct: '',
                asks: callers.map(({ id }) => id).sort(order/* byCodePoint */.HH),
                owners: [...new Set(callers.flatMap(({ owners }) => owners))].sort(order/* byCodePoint */.HH),
                where: first.where,
            },
        ];
    });
};

// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
;// CONCATENATED MODULE: ./src/bindings/render-calls.ts







/** The objects that an environment's declared calls ask for; `where` is the list of their files. */
const renderCalls = function (declaration, environment, state, source, where) {
    if (declaration === undefined)
        return { objects: [], problems: [], absent: [] };
    // What an earlier run wrote is no reason to write something else now.
    const isForeign = ({ labels, annotations }) => !(labels[names/* managedByLabel */.Ly] === 'meshgate' && annotations[names/* provenance */.aH.environment] === environment.name);
    const mesh = (0,resolve/* resolveMesh */.w)({ ...state, objects: state.objects.filter(isForeign) }, environment.mesh);
    const access = (0,grants/* layOnMesh */.d)(declaration, mesh, environment.namespace, environment.segments);
    const { objects, problems } = writePolicies(access, where);
    return {
        objects: objects.map((object) => rendered(object, environment, source, mesh.settings.istioVersion)),
        problems,
        absent: access.edges.flatMap((edge) => absentTarget(edge, environment.namespace)),
    };
};
/** Files without the call would take back what an earlier run wrote for it, by a slip of the pen. */
const absentTarget = function ({ caller, call, target }, namespace) { return (0,calls_targets/* isTarget */.Ex)(target) || target.unread || call.service.namespace !== namespace
    ? []
    : [
        {
            code: 'CALL_SERVICE',
            message: `The call of ${JSON.stringify(caller.id)} to Service ${JSON.stringify((0,declaration/* serviceTitle */._B)(call.service))} port ${call.port} arrives nowhere: ${target.text}.`,
            where: call.where,
            remedy: `${target.remedy.charAt(0).toUpperCase()}${target.remedy.slice(1)}; or take the call out.`,
        },
    ] };
const apiVersions = {
    ServiceAccount: () => ({ group: '', version: 'v1' }),
    AuthorizationPolicy: ({ major, minor }) => ({
        group: 'security.istio.io',
        version: major > 1 || minor >= 22 ? 'v1' : 'v1beta1',
    }),
    PeerAuthentication: ({ major, minor }) => ({
        group: 'security.istio.io',
        version: major > 1 || minor >= 22 ? 'v1' : 'v1beta1',
    }),
};
const rendered = function ({ kind, name, distinct, spec, owners, where }, environment, source, istioVersion) {
    const { group, version } = apiVersions[kind](istioVersion);
    const own = kind === 'ServiceAccount' ? name.join('-') : (0,names/* generatedName */.xg)(['meshgate', 'calls', ...name], distinct);
    const object = {
        apiVersion: group === '' ? version : `${group}/${version}`,
        kind,
        metadata: {
            name: own,
            namespace: environment.namespace,
            labels: {
                [names/* managedByLabel */.Ly]: 'meshgate',
                [names/* partOfLabel */.LR]: (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace),
            },
            annotations: {
                [names/* provenance */.aH.binding]: names/* callsBinding */.VV,
                [names/* provenance */.aH.environment]: environment.name,
                [names/* provenance */.aH.source]: source,
                ...(owners === undefined ? {} : { [identity_flaws/* ownersAnnotation */.M]: owners.join(',') }),
            },
        },
        ...(kind === 'ServiceAccount' ? { automountServiceAccountToken: false } : {}),
        ...(spec === undefined ? {} : { spec }),
    };
    return {
        key: { group, kind, namespace: environment.namespace, name: own },
        object,
        source: { kind: 'generated', binding: names/* callsBinding */.VV, from: where },
    };
};

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/bindings/render-policies.ts


/**
 * The repository's own policies as members of the environment, for `apply.policies: true`. Their spec is what was
 * reviewed; labels and annotations of ours are added, and what only a server writes is left out. Other kinds of the
 * files are the world around them and are not written.
 */
const renderPolicies = function (policies, environment, source) { return policies
    .filter(({ key }) => key.group === 'security.istio.io')
    .map((policy) => {
    const namespace = policy.key.namespace === '' ? environment.namespace : policy.key.namespace;
    const object = {
        apiVersion: policy.apiVersion,
        kind: policy.key.kind,
        metadata: {
            name: policy.key.name,
            namespace,
            labels: {
                ...policy.labels,
                [names/* managedByLabel */.Ly]: 'meshgate',
                [names/* partOfLabel */.LR]: (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace),
            },
            annotations: {
                ...withoutCopies(policy.annotations),
                [names/* provenance */.aH.environment]: environment.name,
                [names/* provenance */.aH.source]: source,
            },
        },
        ...((0,json/* isJsonObject */.OW)(policy.content['spec']) ? { spec: policy.content['spec'] } : {}),
    };
    const from = policy.source.kind === 'file' ? policy.source : { kind: 'file', path: source, line: 1, column: 1 };
    return {
        key: { ...policy.key, namespace },
        object,
        source: { kind: 'generated', binding: environment.name, from },
    };
}) };
const withoutCopies = function (annotations) { return Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== 'kubectl.kubernetes.io/last-applied-configuration')) };

// EXTERNAL MODULE: ./src/bindings/rendered-object.ts
var rendered_object = __webpack_require__(46549);
// EXTERNAL MODULE: ./src/bindings/service-destination.ts
var service_destination = __webpack_require__(84468);
;// CONCATENATED MODULE: ./src/bindings/render-bindings.ts












/** The objects of an environment: what its bindings ask for, and the ApplySet parent that holds them together. */
const renderBindings = function (bindings, environment, state, options) {
    const own = bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true);
    const problems = [
        ...(0,guard/* guardConfiguration */.ch)(own, environment, options.locate, options.settings.rootNamespace),
        ...(0,guard/* guardRoleReferences */.Wi)(own, environment, state, options.locate),
    ];
    const objects = new Map();
    const add = (object) => {
        objects.set((0,ports_object/* keyText */.Pu)(object.key), object);
    };
    const calls = renderCalls(options.calls, environment, state, options.source, options.locate(`${environment.pointer}/calls`));
    problems.push(...calls.problems);
    for (const object of calls.objects)
        add(object);
    // Their default deny is an ALLOW that stands before the bindings' own.
    const surrounded = calls.objects.length === 0 ? state : withObjects(state, calls.objects);
    for (const account of new Set(own.map((binding) => binding.serviceAccount)))
        add(serviceAccount(account, own.filter((binding) => binding.serviceAccount === account), environment, options));
    for (const binding of own) {
        for (const object of permissionObjects(binding, environment, options))
            add(object);
        const policies = accessPolicies(binding, environment, surrounded, options);
        problems.push(...policies.problems);
        for (const object of policies.objects)
            add(object);
    }
    for (const object of renderPolicies(options.policies ?? [], environment, options.source))
        add(object);
    add(parentOf([...objects.values()], environment, options));
    const rendered = [...objects.entries()].sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b)).map(([, object]) => object);
    return {
        objects: rendered,
        problems: [...problems, ...(0,guard/* guardObjects */.gK)(rendered, environment)],
        absent: calls.absent,
    };
};
const withObjects = function (state, objects) { return ({
    ...state,
    objects: [...state.objects, ...objects.map(rendered_object/* asKubernetesObject */.QU)],
}) };
const meta = function (name, bindings, environment, options) { return ({
    name,
    namespace: environment.namespace,
    labels: {
        [names/* managedByLabel */.Ly]: 'meshgate',
        [names/* partOfLabel */.LR]: (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace),
    },
    annotations: {
        [names/* provenance */.aH.binding]: bindings
            .map((binding) => binding.name)
            .sort(order/* byCodePoint */.HH)
            .join(','),
        [names/* provenance */.aH.environment]: environment.name,
        [names/* provenance */.aH.source]: options.source,
    },
}) };
const render_bindings_rendered = function (key, object, binding, environment, options) { return ({
    key: { ...key, namespace: environment.namespace },
    object,
    source: { kind: 'generated', binding: binding.name, from: options.locate(binding.pointer) },
}) };
const serviceAccount = function (name, bindings, environment, options) {
    const object = {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: meta(name, bindings, environment, options),
        automountServiceAccountToken: false,
    };
    return render_bindings_rendered({ group: '', kind: 'ServiceAccount', name }, object, bindings[0] ?? environment, environment, options);
};
/** Role and RoleBinding; of a RoleBinding to an existing role, the binding alone. */
const permissionObjects = function (binding, environment, options) {
    const objects = [];
    const bindTo = (kind, role) => {
        const roleRef = { apiGroup: group/* rbacGroup */.s, kind, name: role };
        // roleRef is immutable: another one is another RoleBinding, so that the new stands before the old one goes.
        const name = (0,names/* generatedName */.xg)(['meshgate', binding.name], JSON.stringify([kind, role]));
        const object = {
            apiVersion: `${group/* rbacGroup */.s}/v1`,
            kind: 'RoleBinding',
            metadata: meta(name, [binding], environment, options),
            roleRef,
            subjects: [{ kind: 'ServiceAccount', name: binding.serviceAccount, namespace: environment.namespace }],
        };
        objects.push(render_bindings_rendered({ group: group/* rbacGroup */.s, kind: 'RoleBinding', name }, object, binding, environment, options));
    };
    if (binding.permissions.length > 0) {
        const name = (0,names/* generatedName */.xg)(['meshgate', binding.name]);
        const rules = binding.permissions.map(({ apiGroups, resources, verbs, resourceNames }) => ({
            apiGroups,
            resources,
            verbs,
            ...(resourceNames.length > 0 ? { resourceNames } : {}),
        }));
        const object = {
            apiVersion: `${group/* rbacGroup */.s}/v1`,
            kind: 'Role',
            metadata: meta(name, [binding], environment, options),
            rules,
        };
        objects.push(render_bindings_rendered({ group: group/* rbacGroup */.s, kind: 'Role', name }, object, binding, environment, options));
        bindTo('Role', name);
    }
    if (binding.roleRef !== undefined)
        bindTo(binding.roleRef.kind, binding.roleRef.name);
    return objects;
};
/** One AuthorizationPolicy per binding and set of workloads. */
const accessPolicies = function (binding, environment, state, options) {
    const problems = [];
    const groups = new Map();
    for (const access of binding.access) {
        const where = options.locate(access.pointer);
        const found = (0,service_destination/* findDestination */.Y)({ namespace: environment.namespace, service: access.service, ports: access.ports, where }, state);
        if (isProblems(found)) {
            problems.push(...found);
            continue;
        }
        const rules = rulesOf(access, found, binding, environment, options);
        problems.push(...rules.problems);
        const text = (0,service_destination/* selectorText */.n)(found.selector);
        const group = groups.get(text) ?? { service: access.service, selector: found.selector, access, rules: [] };
        groups.set(text, group);
        group.rules.push(...rules.rules);
    }
    const objects = [...groups].map(([text, { service, selector, access, rules }]) => {
        const before = allowBefore(environment.namespace, selector, state, options.settings.rootNamespace);
        if (before.kind !== 'exists' && !environment.firstAllow)
            problems.push({
                code: 'FIRST_ALLOW',
                message: before.kind === 'first'
                    ? `The AuthorizationPolicy for Service ${JSON.stringify(service)} would be the first ALLOW there: from then on everybody else is refused.`
                    : `Whether another ALLOW stands at Service ${JSON.stringify(service)} is not known, because the AuthorizationPolicies of ${before.namespaces.join(' and ')} were not all read; a first one would refuse everybody else.`,
                where: options.locate(access.pointer),
                remedy: 'Allow today\u2019s callers by a policy first, or set `firstAllow: true` in the environment, in a change of its own.',
            });
        // The workloads are part of the name: a policy that moved in place would leave a gap at one of its two ends.
        const name = (0,names/* generatedName */.xg)(['meshgate', binding.name, service], text);
        const { major, minor } = options.settings.istioVersion;
        const object = {
            apiVersion: major > 1 || minor >= 22 ? 'security.istio.io/v1' : 'security.istio.io/v1beta1',
            kind: 'AuthorizationPolicy',
            metadata: meta(name, [binding], environment, options),
            spec: { selector: { matchLabels: { ...selector } }, action: 'ALLOW', rules },
        };
        return render_bindings_rendered({ group: 'security.istio.io', kind: 'AuthorizationPolicy', name }, object, { ...binding, pointer: access.pointer }, environment, options);
    });
    // A policy without rules would be another one than was asked for.
    return { objects: problems.some((problem) => problem.code !== 'FIRST_ALLOW') ? [] : objects, problems };
};
const isProblems = function (found) { return Array.isArray(found) };
/** Rules of one access; by `both`, a request needs the principal and the token. */
const rulesOf = function (access, destination, binding, environment, options) {
    const where = options.locate(access.pointer);
    const needsHttp = access.by !== 'service account' || [access.methods, access.paths, access.hosts].some((list) => list.length > 0);
    if (needsHttp && destination.tcpPorts.length > 0)
        return {
            rules: [],
            problems: [
                {
                    code: 'BINDING_PORT',
                    message: `Port ${destination.tcpPorts.join(', ')} of the workloads behind ${JSON.stringify(access.service)} is declared as no HTTP, and the access asks for methods, paths, hosts or a token: Istio drops such a rule, and the access would never be given.`,
                    where,
                    remedy: 'Name HTTP ports only, or grant the access by the service account alone.',
                },
            ],
        };
    const operation = {
        ports: destination.targetPorts.map(String),
        ...(access.methods.length > 0 ? { methods: [...access.methods] } : {}),
        ...(access.paths.length > 0 ? { paths: [...access.paths] } : {}),
        ...(access.hosts.length > 0 ? { hosts: access.hosts.flatMap(withPorts) } : {}),
    };
    const principal = `${options.settings.trustDomain}/ns/${environment.namespace}/sa/${binding.serviceAccount}`;
    const base = {
        ...(access.by === 'token' ? {} : { from: [{ source: { principals: [principal] } }] }),
        to: [{ operation }],
    };
    if (access.by === 'service account')
        return { rules: [base], problems: [] };
    const { conditions, problems } = claimConditions(environment, access, where, options.defaultIssuers);
    return { rules: conditions.map((when) => ({ ...base, when: [...when] })), problems };
};
/** Istio matches the whole `:authority`, port included. */
const withPorts = function (host) { return (/[:*]/.test(host) ? [host] : [host, `${host}:*`]) };
const parentOf = function (members, environment, options) {
    const groupKinds = new Set(members.map(({ key }) => (key.group === '' ? key.kind : `${key.kind}.${key.group}`)));
    const name = (0,names/* applySetParentName */.Uu)(environment.name);
    const object = (0,applyset_parent/* applySetParent */.x)(groupKinds, environment, options);
    return render_bindings_rendered({ group: '', kind: 'ConfigMap', name }, object, environment, environment, options);
};


/***/ }),

/***/ 79971:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ guardRoleReferences),
/* harmony export */   ch: () => (/* binding */ guardConfiguration),
/* harmony export */   gK: () => (/* binding */ guardObjects)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _rbac_dangers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74332);
/* harmony import */ var _rbac_permission_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54905);
/* harmony import */ var _rbac_group_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67879);
/* harmony import */ var _rbac_roles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30417);
/* harmony import */ var _rbac_value_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46072);
/* harmony import */ var _ports_dns_label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60020);








/** ClusterRoles of Kubernetes that let their holder become anything in the namespace (attack K01). */
const greatRoles = ['cluster-admin', 'admin', 'edit'];
const ownNamespaces = ['kube-system', 'kube-public', 'kube-node-lease'];
/** What a binding may never ask for, from the configuration alone: it is refused before any request (K01\u2013K04). */
const guardConfiguration = function (bindings, environment, locate, rootNamespace) {
    const problems = [];
    if ([...ownNamespaces, rootNamespace].includes(environment.namespace))
        problems.push({
            code: 'FOREIGN_SCOPE',
            message: `Environment ${JSON.stringify(environment.name)} lies in namespace ${JSON.stringify(environment.namespace)}, which belongs to the cluster or the mesh: what is written there reaches beyond it.`,
            where: locate(`${environment.pointer}/namespace`),
            remedy: 'Give the environment a namespace of its own.',
        });
    for (const binding of bindings)
        problems.push(...guardBinding(binding, environment, locate));
    return problems;
};
const guardBinding = function (binding, environment, locate) {
    const problems = [];
    const refuse = (code, below, message, remedy) => {
        problems.push({ code, message, where: locate(`${binding.pointer}${below}`), remedy });
    };
    const title = `Binding ${JSON.stringify(binding.name)}`;
    if (!(0,_ports_dns_label_js__WEBPACK_IMPORTED_MODULE_6__/* .isDnsLabel */ .C)(binding.serviceAccount))
        refuse('BINDING_NAME', '/serviceAccount', `${title}: ${JSON.stringify(binding.serviceAccount)} is no name of a ServiceAccount.`, 'Use lower-case letters, digits and hyphens, at most 63.');
    if (binding.serviceAccount === 'default')
        refuse('FOREIGN_SUBJECT', '/serviceAccount', `${title} would give rights to the ServiceAccount "default", which every pod without another one runs as.`, 'Give the binding a ServiceAccount of its own.');
    binding.permissions.forEach((rule, index) => {
        const pointer = `/permissions/${index}`;
        const permissions = (0,_rbac_permission_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsOfRule */ .MF)(rule, (0,_rbac_value_set_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)([environment.namespace]), '');
        refuseDangers(permissions, title, (message, remedy) => refuse('ESCALATION', pointer, message, remedy));
        const stars = ['apiGroups', 'resources', 'verbs'].filter((field) => rule[field].some((value) => value.includes('*')));
        if (stars.length > 0 && !environment.wildcards)
            refuse('WILDCARD', pointer, `${title} uses \`*\` in ${stars.join(' and ')}: that grants also what does not exist yet.`, 'List what is needed, or set `wildcards: true` in the environment, in a change of its own.');
    });
    for (const access of binding.access)
        if (access.service.includes('/') || access.service.includes('.'))
            refuse('FOREIGN_SCOPE', '/access', `${title} names ${JSON.stringify(access.service)}: only Services of namespace ${JSON.stringify(environment.namespace)} can be opened here.`, 'Write the Service\u2019s bare name; access to another namespace is granted in an environment of that namespace.');
    const reference = binding.roleRef;
    if (reference === undefined)
        return problems;
    if (greatRoles.includes(reference.name) || reference.name.startsWith('system:'))
        refuse('ESCALATION', '/roleRef', `${title} refers to ${reference.kind} ${JSON.stringify(reference.name)}, whose holder can become anybody in the namespace.`, 'List the permissions that the job needs, or refer to a role that holds just these.');
    else if (reference.kind === 'ClusterRole' && !environment.clusterRoles.includes(reference.name))
        refuse('ESCALATION', '/roleRef', `${title} refers to ClusterRole ${JSON.stringify(reference.name)}, which environment ${JSON.stringify(environment.name)} does not allow.`, 'Add its name to `clusterRoles` of the environment, in a change of its own, or refer to a Role of the namespace.');
    return problems;
};
/** A role that is only referred to is judged by what it effectively grants, parts of an aggregation included (K02). */
const guardRoleReferences = function (bindings, environment, state, locate) {
    const resolve = (0,_rbac_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .roleResolver */ .XY)(state);
    return bindings.flatMap((binding) => {
        if (binding.roleRef === undefined)
            return [];
        const { kind, name } = binding.roleRef;
        const where = locate(`${binding.pointer}/roleRef`);
        const title = `Binding ${JSON.stringify(binding.name)}`;
        const role = resolve({ kind, name, namespace: kind === 'Role' ? environment.namespace : '' });
        if (role.kind === 'missing')
            return [
                {
                    code: 'BINDING_ROLE',
                    message: `${title} refers to ${kind} ${JSON.stringify(name)}, which does not exist.`,
                    where,
                    remedy: 'Create the role first, or list `permissions` in the binding.',
                },
            ];
        if (role.kind === 'unread' || !role.complete)
            return [
                {
                    code: 'BINDING_ROLE',
                    message: `${title} refers to ${kind} ${JSON.stringify(name)}; what it grants cannot be judged, because ${kind === 'Role' ? 'Roles' : 'ClusterRoles'} were not all read.`,
                    where,
                    remedy: `Allow the job to list ${kind === 'Role' ? 'roles' : 'clusterroles'}, or put the role among the files of \`policies\`.`,
                },
            ];
        const problems = [];
        const permissions = role.rules.flatMap((rule) => (0,_rbac_permission_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsOfRule */ .MF)(rule, (0,_rbac_value_set_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)([environment.namespace]), ''));
        refuseDangers(permissions, `${title}, by ${kind} ${JSON.stringify(name)},`, (message, remedy) => {
            problems.push({ code: 'ESCALATION', message, where, remedy });
        });
        const wild = permissions.some(({ group, resource, verb }) => [group, resource, verb].some((set) => set.kind === _rbac_value_set_js__WEBPACK_IMPORTED_MODULE_5__/* .everything */ .YT.kind));
        if (wild && !environment.wildcards)
            problems.push({
                code: 'WILDCARD',
                message: `${title} refers to ${kind} ${JSON.stringify(name)}, whose rules use \`*\`: that grants also what does not exist yet.`,
                where,
                remedy: 'Refer to a role that lists what is needed, or set `wildcards: true` in the environment.',
            });
        return problems;
    });
};
const refuseDangers = function (permissions, title, refuse) {
    const badges = new Set(permissions.flatMap((permission) => (0,_rbac_dangers_js__WEBPACK_IMPORTED_MODULE_2__/* .dangersOf */ .o)(permission)
        .filter((danger) => danger.refused)
        .map((danger) => danger.badge)));
    for (const badge of badges)
        refuse(`${title} would give a job a permission that leads to all others: it ${badge}.`, 'Take the permission out. Where it is really needed, an administrator grants it outside of meshgate.');
};
/** Kinds that meshgate may write at all, and none of them cluster-scoped. */
const writable = [
    ['', 'ServiceAccount'],
    ['', 'ConfigMap'],
    [_rbac_group_js__WEBPACK_IMPORTED_MODULE_7__/* .rbacGroup */ .s, 'Role'],
    [_rbac_group_js__WEBPACK_IMPORTED_MODULE_7__/* .rbacGroup */ .s, 'RoleBinding'],
    ['security.istio.io', 'AuthorizationPolicy'],
    ['security.istio.io', 'RequestAuthentication'],
    ['security.istio.io', 'PeerAuthentication'],
];
/** The last look at what would be sent, whoever rendered it: its key, its own metadata, its namespace and its kind. */
const guardObjects = function (objects, environment) { return objects.flatMap(({ key, object, source }) => {
    const refuse = (message) => [
        {
            code: 'FOREIGN_SCOPE',
            message,
            where: source.from,
            remedy: `Only objects of namespace ${JSON.stringify(environment.namespace)} can be written in environment ${JSON.stringify(environment.name)}.`,
        },
    ];
    if (!writable.some(([group, kind]) => group === key.group && kind === key.kind))
        return refuse(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} is of a kind that meshgate does not write.`);
    if (key.namespace !== environment.namespace)
        return refuse(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} lies outside of the environment.`);
    return namesItself(key, object)
        ? []
        : refuse(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} does not hold the name, namespace and kind that it was judged by.`);
}) };
const namesItself = function (key, object) {
    const metadata = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'metadata');
    const apiVersion = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'apiVersion');
    const group = typeof apiVersion === 'string' && apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    return (group === key.group &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object, 'kind') === key.kind &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(metadata, 'name') === key.name &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(metadata, 'namespace') === key.namespace &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(metadata, 'generateName') === undefined);
};


/***/ }),

/***/ 84468:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findDestination),
/* harmony export */   n: () => (/* binding */ selectorText)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);



/** Finds the Service in the state; everything that cannot be known is a problem, never a guess. */
const findDestination = function (question, state) {
    const { namespace, service: name, where } = question;
    const refuse = (message, remedy) => [
        { code: 'BINDING_SERVICE', message, where, remedy },
    ];
    const service = state.objects.find(({ key }) => key.group === '' && key.kind === 'Service' && key.namespace === namespace && key.name === name);
    if (service === undefined) {
        return (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatus */ .rk)(state, '', 'Service', namespace) === 'complete'
            ? refuse(`There is no Service ${JSON.stringify(name)} in namespace ${JSON.stringify(namespace)}.`, 'Write the name of a Service of the environment\u2019s namespace.')
            : refuse(`Service ${JSON.stringify(name)} was not found, and the Services of namespace ${JSON.stringify(namespace)} were not all read.`, 'Let meshgate list services there, or put the Service among the files of `policies`.');
    }
    const selector = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector');
    if ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(service.content, 'spec', 'type') === 'ExternalName' || Object.keys(selector).length === 0) {
        return refuse(`Service ${JSON.stringify(name)} has no selector, so no policy can name the workloads behind it.`, 'Name a Service that selects pods, or write the AuthorizationPolicy by hand.');
    }
    return resolvePorts(question, service, selector, state);
};
const resolvePorts = function (question, service, selector, state) {
    const declared = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(service.content, 'spec', 'ports');
    const wanted = question.ports.length > 0 ? question.ports : declared.map((port) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'port') ?? 0);
    const problems = [];
    const targets = new Set();
    const tcp = new Set();
    const refuse = (message, remedy, expected, received) => {
        problems.push({
            code: 'BINDING_PORT',
            message,
            where: question.where,
            ...(expected === undefined ? {} : { expected }),
            ...(received === undefined ? {} : { received }),
            remedy,
        });
    };
    if (wanted.length === 0)
        refuse(`Service ${JSON.stringify(question.service)} has no ports.`, 'Name the ports in the Service.');
    for (const number of wanted) {
        const port = declared.find((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(one, 'port') === number);
        if (port === undefined) {
            const all = declared.map((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(one, 'port') ?? 0).sort((a, b) => a - b);
            refuse(`Service ${JSON.stringify(question.service)} has no port ${number}.`, 'Write the port as the Service has it (`spec.ports[].port`); meshgate finds the workload\u2019s port by itself.', all.join(', '), String(number));
            continue;
        }
        const named = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(port, 'targetPort');
        const target = typeof named === 'string' && !/^\d+$/.test(named)
            ? namedPorts(named, question.namespace, selector, state)
            : [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'targetPort') ?? number];
        if (target.length === 0)
            refuse(`Port ${number} of Service ${JSON.stringify(question.service)} goes to the port named ${JSON.stringify(named)}, and no workload behind it that was read says which number that is.`, 'Give the Service a number as targetPort, or let meshgate read the Deployments of the namespace.');
        for (const one of target) {
            targets.add(one);
            if (isDeclaredTcp(port))
                tcp.add(one);
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        return [first, ...rest];
    return { selector, targetPorts: ascending(targets), tcpPorts: ascending(tcp) };
};
const ascending = function (numbers) { return [...numbers].sort((a, b) => a - b) };
/** Istio, protocol selection: appProtocol first, then the prefix of the port's name. */
const isDeclaredTcp = function (port) {
    const protocol = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'appProtocol') || (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'name').split('-')[0] || '';
    return (['tcp', 'tls', 'mongo', 'mysql', 'redis', 'udp'].includes(protocol.toLowerCase()) ||
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'protocol') === 'UDP');
};
/** Numbers that the workloads of a selector give to a named container port. */
const namedPorts = function (name, namespace, selector, state) {
    const found = new Set();
    for (const object of state.objects) {
        if (object.key.namespace !== namespace)
            continue;
        const isPod = object.key.group === '' && object.key.kind === 'Pod';
        const pod = isPod ? object.content : podTemplateOf(object);
        const labels = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(pod, 'metadata', 'labels');
        if (!Object.entries(selector).every(([label, value]) => Object.hasOwn(labels, label) && labels[label] === value))
            continue;
        for (const container of [...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(pod, 'spec', 'containers'), ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(pod, 'spec', 'initContainers')])
            for (const port of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(container, 'ports')) {
                const number = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'containerPort');
                if ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'name') === name && number !== undefined)
                    found.add(number);
            }
    }
    return ascending(found);
};
const podTemplateOf = function (object) {
    if (object.key.group === 'batch' && object.key.kind === 'CronJob')
        return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec', 'jobTemplate', 'spec', 'template');
    return object.key.group === 'apps' || object.key.group === 'batch' ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec', 'template') : {};
};
/** The selector in one text, for names and for grouping. */
const selectorText = function (selector) { return JSON.stringify(Object.entries(selector).sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH)(a, b))) };


/***/ }),

/***/ 90135:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ environmentOfHeader),
/* harmony export */   P4: () => (/* binding */ isFileOfEnvironment),
/* harmony export */   gt: () => (/* binding */ renderFiles),
/* harmony export */   v5: () => (/* binding */ asFileObjects)
/* harmony export */ });
/* unused harmony export headerOf */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61682);




/**
 * What bindings ask for, as it stands in files: without the ApplySet, since the tool that applies the files prunes by its
 * own inventory, and without anything that differs between a shell, a job, and two versions of meshgate.
 */
const asFileObjects = function (rendered, environment) { return rendered
    .filter(({ key }) => !(key.kind === 'ConfigMap' && key.name === (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .applySetParentName */ .Uu)(environment.name)))
    .map((one) => {
    const metadata = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(one.object, 'metadata');
    const labels = Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(metadata, 'labels')).filter(([name]) => name !== _names_js__WEBPACK_IMPORTED_MODULE_2__/* .partOfLabel */ .LR);
    return { ...one, object: { ...one.object, metadata: { ...metadata, labels: Object.fromEntries(labels) } } };
}) };
/** Whether an object of a file says that `render` wrote it for the environment. A label proves nothing to a cluster. */
const isFileOfEnvironment = function (object, environment) { return object.labels[_names_js__WEBPACK_IMPORTED_MODULE_2__/* .managedByLabel */ .Ly] === 'meshgate' && object.annotations[_names_js__WEBPACK_IMPORTED_MODULE_2__/* .provenance */ .aH.environment] === environment };
/** The first line of a file that `render` wrote; whatever else has another one is never touched. */
const headerOf = function (environment) { return `# Written by meshgate render for environment ${JSON.stringify(environment)}` };
/** The environment that a header names; undefined where the text has none. */
const environmentOfHeader = function (text) {
    const line = /^# Written by meshgate render for environment ("[^\n]*")\r?\n/.exec(text)?.[1];
    if (line === undefined)
        return undefined;
    try {
        const name = JSON.parse(line);
        return typeof name === 'string' ? name : undefined;
    }
    catch {
        return undefined;
    }
};
/** Files in order of name, one object each. Names are made of kind and name, so that they stay when others come and go. */
const renderFiles = function (objects, environment) { return objects
    .map(({ key, object, source }) => ({
    name: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .generatedName */ .xg)([key.kind.toLowerCase(), key.name])}.yaml`,
    text: [headerOf(environment), originOf(source), yamlOf(object)].join('\n'),
    key,
}))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(a.name, b.name)) };
/** The second line of a file: where to change what stands there. Who only declares calls has no binding. */
const originOf = function ({ binding, from }) { return binding === _names_js__WEBPACK_IMPORTED_MODULE_2__/* .callsBinding */ .VV
    ? `# from ${JSON.stringify(from.path)}: change the calls there and render again, an edit here is lost.`
    : `# from binding ${JSON.stringify(binding)}: change the binding and render again, an edit here is lost.` };
/**
 * YAML that every reader takes for the same: no anchors, no folded text, and quotes around what YAML 1.1 (kubectl, Argo
 * CD, Flux) would read as something else than text (`yes`, `08:30`).
 */
const yamlOf = function (object) { return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(object, { aliasDuplicateObjects: false, blockQuote: false, lineWidth: 0, compat: 'yaml-1.1' }) };


/***/ })

};
