export const id = 6840;
export const ids = [6840];
export const modules = {

/***/ 37761:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ applySetParent)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80936);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);


/** kubectl's ApplySet (KEP-3659), a ConfigMap: which kinds the members are of, and whose tool keeps them. */
const applySetParent = function (groupKinds, { name: environment, namespace }, { toolVersion, source }) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(environment);
    return {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
            name,
            namespace,
            labels: { [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetIdLabel */ .EG]: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)(name, namespace), [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly]: 'meshgate' },
            annotations: {
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .additionalNamespacesAnnotation */ .HD]: '',
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .groupKindsAnnotation */ .Qi]: [...groupKinds].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH).join(','),
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu]: `meshgate/${toolVersion}`,
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment]: environment,
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.source]: source,
            },
        },
    };
};


/***/ }),

/***/ 38208:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ needsCluster)
/* harmony export */ });
/** What a binding needs to know of the cluster; where that was not read, it can be neither rendered nor refused. */
const needsCluster = new Set([
    'BINDING_SERVICE',
    'BINDING_PORT',
    'BINDING_ROLE',
    'FIRST_ALLOW',
    'CALL_SERVICE',
    'CALL_PORT',
]);


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

/***/ 37790:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _mesh_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);

/** A foreign value inside our own sentence. */
const shown = function (value) { return JSON.stringify(value) };
/** `mesh/orders.yaml:12:5`. */
const placeText = function (source) { return (0,_mesh_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .rI)(source) };


/***/ }),

/***/ 86422:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ layOnMesh)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37689);
/* harmony import */ var _mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45008);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9685);
/* harmony import */ var _read_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65205);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13655);
/* harmony import */ var _write_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21504);
/* harmony import */ var _mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92596);








const placeSegment = function (mesh, segment, edges, namespace) {
    const names = segment.services.flatMap((text) => (0,_read_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .readServiceName */ .rI)(text, namespace) ?? []);
    const services = new Set(names.map(_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B));
    const targets = new Map();
    for (const { target } of edges)
        if ((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarget */ .Ex)(target) && services.has((0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B)(target.service)))
            targets.set(target.object, target);
    // Nobody calls it yet: its workloads are of the segment all the same.
    for (const service of names) {
        const object = (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOfMesh */ .l)(mesh).services.get(`${service.namespace}/${service.name}`);
        for (const port of object === undefined || targets.has(object) ? [] : (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(object.content, 'spec', 'ports')) {
            const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findTarget */ .FB)(mesh, { service, port: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'port') ?? 0 });
            if ((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarget */ .Ex)(target))
                targets.set(target.object, target);
        }
    }
    return {
        segment,
        services,
        targets: [...targets.values()],
        isMember: ({ id, group }) => segment.callers.includes(id) || (group !== undefined && segment.callers.includes(group)),
    };
};
/** Segments that a workload belongs to: those with a Service that selects it. */
const segmentsOf = function (segments, namespace, labels) { return segments.filter(({ targets }) => targets.some(({ service, selector }) => service.namespace === namespace && (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_7__/* .selects */ .ko)(selector, labels))) };
const push = function (map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
};
/** The identity that a ztunnel behind a waypoint sees instead of the caller's. */
const waypointIdentity = function (mesh, destination) {
    const peer = mesh.enforcementOf(destination).stages[1]?.peer;
    const found = typeof peer === 'object' ? /^[^/]+\/ns\/([^/]+)\/sa\/(.+)$/.exec(peer.principal) : null;
    return found?.[1] === undefined || found[2] === undefined ? undefined : `${found[1]}/${found[2]}`;
};
const serviceKey = function (namespace, service, port) { return `${namespace}/${service}:${port}` };
/** Lays a declaration on a mesh. A call to a broad Service is none to the workloads of a segment that it also selects. */
const layOnMesh = function (declaration, mesh, namespace, wanted, isGranted = () => false) {
    const targets = new Map();
    const targetOf = (call) => {
        const key = serviceKey(call.service.namespace, call.service.name, call.port);
        const found = targets.get(key) ?? (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findTarget */ .FB)(mesh, call);
        targets.set(key, found);
        return found;
    };
    const edges = declaration.callers.flatMap((caller) => caller.calls.map((call) => ({ caller, call, target: targetOf(call) })));
    const segments = wanted.map((segment) => placeSegment(mesh, segment, edges, namespace));
    const atService = new Map();
    const atWorkload = new Map();
    const passedOn = new Map();
    const keptOut = [];
    for (const edge of edges) {
        const { target, call } = edge;
        const kept = [];
        if (!(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarget */ .Ex)(target))
            continue;
        const { service } = target;
        if (target.attach === 'waypoint')
            push(atService, serviceKey(service.namespace, service.name, call.port), edge);
        for (const { labels, port } of target.workloads) {
            const key = `${(0,_mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsKey */ .jN)(service.namespace, labels)}:${port}`;
            const own = segmentsOf(segments, service.namespace, labels);
            const isBroad = own.length > 0 && !own.some(({ services }) => services.has((0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B)(service)));
            if (isBroad)
                kept.push(...own.slice(0, 1));
            if (isBroad)
                continue;
            if (target.attach === 'workloads')
                push(atWorkload, key, edge);
            else {
                const addressed = { namespace: service.namespace, labels, port: call.port, service: service.name };
                const identity = waypointIdentity(mesh, { ...addressed, protocol: 'AUTO', title: '', known: true });
                if (identity !== undefined)
                    passedOn.set(key, (passedOn.get(key) ?? new Set()).add(identity));
            }
        }
        const [first] = kept;
        if (first !== undefined && kept.length === target.workloads.length)
            keptOut.push({ edge, segment: first.segment.name });
    }
    const edgesAt = ({ namespace: space, labels, port, service }) => (service === undefined
        ? atWorkload.get(`${(0,_mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsKey */ .jN)(space, labels)}:${port}`)
        : atService.get(serviceKey(space, service, port))) ?? [];
    const passingAt = ({ namespace: space, labels, port, service }) => service !== undefined
        ? []
        : [...(passedOn.get(`${(0,_mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsKey */ .jN)(space, labels)}:${port}`) ?? [])].map((identity) => ({
            identity,
            port,
            operation: _write_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOperation */ .Yu,
        }));
    return {
        mesh,
        namespace,
        declaration,
        segments,
        edges,
        keptOut,
        isGranted,
        edgesAt,
        grantsAt: (destination) => [
            ...edgesAt(destination).map(({ caller, call }) => ({
                identity: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .cu)(caller),
                port: destination.port,
                operation: call,
            })),
            ...passingAt(destination),
        ],
        passingAt,
    };
};


/***/ }),

/***/ 23515:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ findIdentityFlaws),
  M: () => (/* binding */ ownersAnnotation)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/mesh/account-takers.ts




/** Every account that an object of any form says: `serviceAccountName: a`, `serviceAccount: { name: a }`, however deep. */
const accountsSaid = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => accountsSaid(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        if (!/^serviceAccount(?:Name)?$/i.test(key))
            return accountsSaid(inner);
        return typeof inner === 'string' ? [inner] : [(0,fields/* textAt */.$6)(inner, 'name')];
    });
};
/** Kubernetes (but for the operator of Spark) and Istio run nothing by their other kinds, and Flux acts by an account in place of running pods as it. */
const isForeign = function ({ key: { group } }) { return group === 'sparkoperator.k8s.io' ||
    (group.includes('.') && !/(?:^|\.)(?:k8s\.io|istio\.io|toolkit\.fluxcd\.io)$/.test(group)) };
/**
 * By `NAMESPACE/NAME` what takes a ServiceAccount and makes pods in a form that nobody knows here: workflows, Spark
 * applications. Told apart by its name and labels as a workload is.
 */
const accountTakers = function (state) { return new Map([
    ...(0,group_by/* groupBy */.$)(state.objects
        .filter((object) => isForeign(object) && !(0,pod_templates/* makesPods */.UX)(object))
        .flatMap((object) => [...new Set(accountsSaid(object.content))].map((account) => ({
        identity: `${object.key.namespace}/${account}`,
        workload: {
            namespace: object.key.namespace,
            labels: object.labels,
            annotations: object.annotations,
            podSpec: {},
            title: `${object.key.kind.toLowerCase()}/${object.key.name}`,
            object,
            pods: [],
            alike: [],
        },
    }))), ({ identity }) => identity),
].map(([identity, found]) => [identity, found.map(({ workload }) => workload)])) };

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/mesh/acting-groups.ts




const rbacKnown = new WeakMap();
/** Roles and RoleBindings by namespace, found once. */
const rbacOf = function (state) {
    const found = rbacKnown.get(state) ??
        (0,group_by/* groupBy */.$)(state.objects.filter(({ key }) => key.group === 'rbac.authorization.k8s.io'), ({ key }) => key.namespace);
    rbacKnown.set(state, found);
    return found;
};
/** Groups that RoleBindings of the namespace let act as the ServiceAccount, by a Role that names it; and the titles of those. */
const groupsActingAs = function (state, { namespace, name }) {
    const rbac = rbacOf(state).get(namespace) ?? [];
    const roles = new Set(rbac
        .filter(({ key, content }) => key.kind === 'Role' &&
        (0,fields/* objectsAt */.yR)(content, 'rules').some((rule) => (0,fields/* textsAt */.i1)(rule, 'resources').some((resource) => resource.startsWith('serviceaccounts')) &&
            (0,fields/* textsAt */.i1)(rule, 'resourceNames').includes(name)))
        .map(({ key }) => key.name));
    const bindings = rbac.filter(({ key, content }) => key.kind === 'RoleBinding' &&
        (0,fields/* textAt */.$6)(content, 'roleRef', 'kind') === 'Role' &&
        roles.has((0,fields/* textAt */.$6)(content, 'roleRef', 'name')));
    const names = bindings.flatMap(({ content }) => (0,fields/* objectsAt */.yR)(content, 'subjects')
        .filter((subject) => (0,fields/* textAt */.$6)(subject, 'kind') === 'Group')
        .map((subject) => (0,fields/* textAt */.$6)(subject, 'name')));
    return {
        names: [...new Set(names)].sort(order/* byCodePoint */.HH),
        titles: bindings.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)).sort(order/* byCodePoint */.HH),
    };
};

// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var enforcement = __webpack_require__(70067);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
;// CONCATENATED MODULE: ./src/mesh/named-after.ts



/** Labels that say what a workload is, by the habits of Kubernetes, of charts and of Istio; others say where, or whose, it is. */
const nameLabels = [
    ...['app', 'k8s-app', 'name', 'run', 'component', 'app.kubernetes.io/name', 'app.kubernetes.io/component'],
    'service.istio.io/canonical-name',
];
/** `billing.FetchOrders` and `billing-fetch-orders` are the same words. */
const wordsOf = function (name) { return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '') };
/** Whether the words of one stand together in the other. */
const holds = function (whole, part) { return part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `) };
/** What a workload is called: by its object and by its labels. */
const namesOf = function ({ object, labels }) { return [object.key.name, ...nameLabels.flatMap((label) => (Object.hasOwn(labels, label) ? (labels[label] ?? []) : []))].map(wordsOf) };
/** How many words of the longest of these names a workload bears, each name whole: 0 where it bears none. */
const wordsBorne = function (workload, names) { return Math.max(0, ...names.map(wordsOf).map((name) => (namesOf(workload).some((own) => holds(own, name)) ? name.length : 0))) };
/** Whether a workload bears one of the names, or a part of it: `orders` and `orders-sa`. */
const isNamedAlike = function (workload, names) { return names.map(wordsOf).some((name) => namesOf(workload).some((own) => holds(own, name) || holds(name, own))) };
/** The words of a name, the same for all of its spellings: `billing-ledger` and `billing.Ledger`. */
const phraseOf = function (name) { return wordsOf(name).join(' ') };
/** Whether two workloads seem to be parts of one thing: by their names, by a label that says what they are, or by a Service of both. */
const areKin = function (state, one, other) {
    const names = (workload) => wordsOf(workload.object.key.name);
    return (holds(names(one), names(other)) ||
        holds(names(other), names(one)) ||
        nameLabels.some((label) => Object.hasOwn(one.labels, label) && one.labels[label] === other.labels[label]) ||
        (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service').some(({ key, content }) => {
            const selector = (0,fields/* textMapAt */.Pf)(content, 'spec', 'selector');
            const isOne = key.namespace === one.namespace && (0,fields/* textAt */.$6)(content, 'spec', 'type') !== 'ExternalName';
            return (isOne && Object.keys(selector).length > 0 && (0,selector_index/* selects */.ko)(selector, one.labels) && (0,selector_index/* selects */.ko)(selector, other.labels));
        }));
};
/** Whether a list of `NAME` and `BEGIN*` names a workload. */
const isListed = function ({ object }, list) { return list.some((text) => (text.endsWith('*') ? object.key.name.startsWith(text.slice(0, -1)) : object.key.name === text)) };
const indexNames = function (all) {
    const index = new Map();
    for (const one of all)
        for (const phrase of new Set([one.id, one.serviceAccount].map(phraseOf))) {
            const list = index.get(phrase);
            if (list === undefined)
                index.set(phrase, [one]);
            else
                list.push(one);
        }
    return index;
};
/** Longer names are no words that people chose. */
const mostWords = 20;
/** Whoever else a workload is called by more words than so many; one word is a habit, unless it is the whole name. */
const otherOf = function (workload, account, borne, index) {
    const [whole = []] = namesOf(workload);
    for (let length = mostWords; length > borne; length -= 1)
        for (const words of namesOf(workload))
            for (let from = 0; from + length <= Math.min(words.length, mostWords); from += 1) {
                const phrase = words.slice(from, from + length).join(' ');
                const found = index.get(phrase)?.find(({ serviceAccount }) => serviceAccount !== account);
                if (found !== undefined && (length > 1 || phrase === whole.join(' ')))
                    return found;
            }
    return undefined;
};
/**
 * Of workloads that run as one identity those that are not its owner's, by what they are called, and why in words: one that
 * bears more of another's name, and one that nothing joins to those which bear the owner's. Where none bears it, nobody
 * can say which is whose, and there is none. Istio makes the pods of a Gateway, and their account for them alone.
 */
const strangersAmong = function (state, { account, running, names }, index) {
    const asked = running.filter(({ object }) => object.key.kind !== 'Gateway');
    const others = new Map(asked.map((workload) => [workload, otherOf(workload, account, wordsBorne(workload, names), index)]));
    const bearers = running.filter((workload) => workload.object.key.kind === 'Gateway' || (isNamedAlike(workload, names) && others.get(workload) === undefined));
    return asked.flatMap((workload) => {
        const other = others.get(workload);
        if (other !== undefined)
            return [{ workload, why: `is called as ${JSON.stringify(other.id)} is` }];
        // Pods that a ConfigMap describes are whatever the program that reads it makes: what they share with it joins nothing.
        const isTold = workload.object.key.kind === 'ConfigMap';
        const isJoined = bearers.some((one) => one === workload || (!isTold && areKin(state, one, workload)));
        return bearers.length === 0 || isJoined
            ? []
            : [{ workload, why: 'no name, label or Service joins it to those that are called so' }];
    });
};

// EXTERNAL MODULE: ./src/mesh/names-account.ts
var names_account = __webpack_require__(15455);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/callers.ts
var resolve_callers = __webpack_require__(38698);
// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(65045);
// EXTERNAL MODULE: ./src/mesh/places-of-mesh.ts
var places_of_mesh = __webpack_require__(37689);
;// CONCATENATED MODULE: ./src/mesh/running-beside.ts






/** Services by the words of their names, found once. */
const servicesOf = new WeakMap();
const servicesByPhrase = function (mesh) {
    const fresh = servicesOf.get(mesh) ?? (0,group_by/* groupBy */.$)([...(0,places_of_mesh/* placesOfMesh */.l)(mesh).services.values()], ({ key }) => phraseOf(key.name));
    servicesOf.set(mesh, fresh);
    return fresh;
};
/** Whatever stands behind a Service of one of the names beside one of the workloads. */
const runningBeside = function (mesh, own, names) {
    const services = [...new Set(names.map(phraseOf))].flatMap((name) => servicesByPhrase(mesh).get(name) ?? []);
    return services.flatMap(({ key, content }) => {
        const selector = (0,fields/* textMapAt */.Pf)(content, 'spec', 'selector');
        const isBehind = ({ namespace, labels }) => namespace === key.namespace && (0,selector_index/* selects */.ko)(selector, labels);
        const beside = own.find(isBehind);
        if (Object.keys(selector).length === 0 || beside === undefined)
            return [];
        return ((0,places_of_mesh/* placesOfMesh */.l)(mesh).workloads.get(beside.namespace) ?? [])
            .filter(isBehind)
            .flatMap((workload) => [workload, ...workload.alike])
            .map((workload) => ({
            service: key.name,
            beside,
            workload,
            identity: `${workload.namespace}/${(0,resolve_callers/* accountOf */.X)(workload)}`,
        }));
    });
};

// EXTERNAL MODULE: ./src/mesh/told-workloads.ts
var told_workloads = __webpack_require__(34095);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/calls/alignment.ts
var alignment = __webpack_require__(35116);
// EXTERNAL MODULE: ./src/calls/declaration.ts
var declaration = __webpack_require__(9685);
// EXTERNAL MODULE: ./src/calls/finding-text.ts
var finding_text = __webpack_require__(37790);
// EXTERNAL MODULE: ./src/calls/targets.ts
var targets = __webpack_require__(13655);
;// CONCATENATED MODULE: ./src/calls/identity-flaws.ts


















const ownersAnnotation = 'meshgate.dev/owners';
/** What is wrong with who stands behind the identities of declared calls. */
const findIdentityFlaws = function (access, { otherNamespaces }) {
    const { callers } = access.declaration;
    return [
        ...shared(access),
        ...strangers(access),
        ...callers.flatMap((caller) => [
            ...defaultIdentity(access, caller),
            ...foreignIdentity(access, caller, otherNamespaces),
            ...bareCaller(access, caller),
            ...goneIdentity(access, caller),
            ...leftIdentity(access, caller),
            ...besideIdentity(access, caller),
            ...owners(access, caller),
        ]),
        ...staleIdentities(access),
        ...asWaypoint(access),
    ];
};
const about = function ({ namespace }, kind, caller, text, patch, identity = []) { return ({
    kind,
    object: { key: (0,alignment/* callerKey */.xg)(namespace, caller.id), source: caller.where },
    text,
    patch,
    identity: [caller.id, ...identity],
}) };
const callsText = function ({ calls }) { return JSON.stringify(calls.map((call) => [(0,declaration/* serviceTitle */._B)(call.service), call.port, (0,declaration/* operationText */.xS)(call)].join(' ')).sort(order/* byCodePoint */.HH)) };
/** Callers with other calls under one identity: each may do what the other may. */
const shared = function (access) { return [...(0,group_by/* groupBy */.$)(access.declaration.callers, declaration/* identityOf */.cu)].flatMap(([identity, group]) => {
    if (new Set(group.map(callsText)).size < 2 || group.every((caller) => caller.shared))
        return [];
    const [first, ...rest] = group;
    if (first === undefined)
        return [];
    const others = rest.map(({ id }) => (0,finding_text/* shown */.S)(id)).join(', ');
    return [
        about(access, 'SHARED-IDENTITY', first, `${(0,finding_text/* shown */.S)(first.id)} runs as ${(0,finding_text/* shown */.S)(identity)} as ${others} ${rest.length > 1 ? 'do' : 'does'}, and their calls differ: each may do what the others may`, 'give each a ServiceAccount of its own, or say `shared: true` at all of them', [identity]),
    ];
}) };
const defaultIdentity = function (access, caller) { return caller.serviceAccount !== 'default'
    ? []
    : [
        about(access, 'DEFAULT-IDENTITY', caller, `${(0,finding_text/* shown */.S)(caller.id)} runs as the ServiceAccount "default" of ${(0,finding_text/* shown */.S)(caller.namespace)}, which every pod without another one runs as`, 'give it a ServiceAccount of its own'),
    ] };
const foreignIdentity = function (access, caller, others) { return caller.namespace === access.namespace || !others.includes(caller.namespace)
    ? []
    : [
        about(access, 'OTHER-ENVIRONMENT', caller, `${(0,finding_text/* shown */.S)(caller.id)} runs in ${(0,finding_text/* shown */.S)(caller.namespace)}, the namespace of another environment`, 'take `namespace` out, so that each environment has its own identity'),
    ] };
/** Also those that have the labels of another, and the Gateways whose pods Istio makes. */
const workloadsAs = function (access, identity) { return known(access).workloads.get(identity) ?? [] };
/**
 * Workloads that run as a caller's identity and are not the caller's: they may do what it declares, and nobody declared
 * it for them. Where the callers list their workloads it is every other one; else names and labels say it, since one
 * caller may have several. Pods of a cluster come and go under names of their own, and are not asked.
 */
const strangers = function (access) { return [...known(access).callers.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.serviceAccount === 'default' || group.every(({ shared }) => shared))
        return [];
    const running = [
        ...workloadsAs(access, (0,declaration/* identityOf */.cu)(first)),
        ...(known(access).takers.get((0,declaration/* identityOf */.cu)(first)) ?? []),
        ...(known(access).told.get((0,declaration/* identityOf */.cu)(first)) ?? []),
    ].filter(({ object }) => object.key.kind !== 'Pod' || object.source.kind === 'file');
    const ids = group.map(({ id }) => (0,finding_text/* shown */.S)(id)).join(', ');
    const found = group.every(({ workloads }) => workloads !== undefined)
        ? running
            .filter(({ object }) => object.key.kind !== 'Gateway')
            .map((workload) => ({ workload, why: `is none of the workloads that ${ids} lists` }))
        : strangersAmong(access.mesh.state, { account: first.serviceAccount, running, names: identity_flaws_namesOf(access, group) }, known(access).names.get(first.namespace) ?? new Map());
    return found
        .filter(({ workload }) => !group.some(({ workloads = [] }) => isListed(workload, workloads)))
        .map(({ workload: { title, object }, why }) => {
        const text = `${(0,finding_text/* shown */.S)(title)} runs as ${(0,finding_text/* shown */.S)((0,declaration/* identityOf */.cu)(first))}, the identity of ${ids}, and ${why}: it may do what is declared for ${ids}`;
        const patch = `give it a ServiceAccount of its own and declare its calls, or add ${(0,finding_text/* shown */.S)(object.key.name)} to \`workloads\` of ${ids}, so that reviewers see that it is meant`;
        return { ...about(access, 'SHARED-IDENTITY', first, text, patch, [title]), object };
    });
}) };
/** Who runs as a waypoint meets behind it the rule that lets the waypoint pass on what it let in. */
const asWaypoint = function (access) {
    const destinations = access.mesh.destinations().filter(({ namespace }) => namespace === access.namespace);
    const identities = new Set(destinations.flatMap((one) => access.passingAt(one).map(({ identity }) => identity)));
    return [...identities].flatMap((identity) => workloadsAs(access, identity)
        .filter(({ labels, object }) => object.key.kind !== 'Gateway' && !Object.hasOwn(labels, attachment/* gatewayNameLabel */.SQ))
        .map(({ title, object }) => ({
        kind: 'SHARED-IDENTITY',
        object,
        text: `${(0,finding_text/* shown */.S)(title)} runs as ${(0,finding_text/* shown */.S)(identity)}, the identity of a waypoint: it reaches everything behind the waypoint, past its policies`,
        patch: 'give it a ServiceAccount of its own',
        identity: [identity, title],
    })));
};
/** What callers are called; a group of several identities tells none of them. */
const identity_flaws_namesOf = function (access, callers) { return callers.flatMap(({ id, serviceAccount, group }) => [
    id,
    serviceAccount,
    ...(group !== undefined && known(access).groups.get(group)?.size === 1 ? [group] : []),
]) };
/** What has no proxy shows nobody its identity, so none of its calls is allowed anywhere. */
const bareCaller = function (access, caller) { return [
    ...workloadsAs(access, (0,declaration/* identityOf */.cu)(caller)).filter(({ namespace, labels }) => access.mesh.enforcementOf((0,targets/* placeOf */.$t)(namespace, labels, 0)).stages.every(({ proxy }) => proxy === 'none')),
    ...(known(access).told.get((0,declaration/* identityOf */.cu)(caller)) ?? []).filter((pods) => known(access).proxies.ofWorkload(pods).kind === 'none'),
].map((workload) => ({
    ...about(access, 'NOT-INJECTED', caller, `${(0,finding_text/* shown */.S)(workload.title)} runs ${(0,finding_text/* shown */.S)(caller.id)} without a proxy, so it has no identity in the mesh and every policy refuses it`, `let the namespace or the pod\u2019s labels ask for injection (sidecar.istio.io/inject: "true", istio.io/dataplane-mode: ambient)`, [workload.title]),
    object: workload.object,
})) };
const isRead = function ({ mesh, namespace }, space) { return space === namespace
    ? (0,ports_object/* readStatus */.rk)(mesh.state, '', 'ServiceAccount', space) === 'complete'
    : (0,ports_object/* isWhollyRead */.A2)(mesh.state, '', 'ServiceAccount', space) };
const knownOf = new WeakMap();
const known = function (access) {
    const found = knownOf.get(access);
    if (found !== undefined)
        return found;
    const accounts = access.mesh.state.objects
        .filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
        .map((object) => [`${object.key.namespace}/${object.key.name}`, object]);
    const { callers } = access.declaration;
    const running = (0,workloads/* findWorkloads */.c7)(access.mesh.state).flatMap((workload) => [workload, ...workload.alike]);
    const grouped = (0,group_by/* groupBy */.$)(callers, ({ group = '' }) => group);
    const fresh = {
        accounts: new Map(accounts),
        callers: (0,group_by/* groupBy */.$)(callers, declaration/* identityOf */.cu),
        workloads: (0,group_by/* groupBy */.$)(running, (workload) => `${workload.namespace}/${(0,resolve_callers/* accountOf */.X)(workload)}`),
        named: (0,group_by/* groupBy */.$)(running, ({ object }) => phraseOf(object.key.name)),
        takers: accountTakers(access.mesh.state),
        told: (0,group_by/* groupBy */.$)((0,told_workloads/* toldWorkloads */.c)(access.mesh.state), (pods) => `${pods.namespace}/${(0,resolve_callers/* accountOf */.X)(pods)}`),
        proxies: (0,proxy_kind/* findProxies */.G)(access.mesh.state),
        names: new Map([...(0,group_by/* groupBy */.$)(callers, ({ namespace }) => namespace)].map(([space, all]) => [space, indexNames(all)])),
        groups: new Map([...grouped].map(([group, all]) => [group, new Set(all.map(declaration/* identityOf */.cu))])),
    };
    knownOf.set(access, fresh);
    return fresh;
};
const accountOf = function (access, identity) { return known(access).accounts.get(identity) };
/** A declared caller whose ServiceAccount is not there. */
const goneIdentity = function (access, caller) {
    const isThere = caller.serviceAccount === 'default' ||
        caller.createServiceAccount ||
        accountOf(access, (0,declaration/* identityOf */.cu)(caller)) !== undefined ||
        workloadsAs(access, (0,declaration/* identityOf */.cu)(caller)).length > 0;
    if (isThere || !isRead(access, caller.namespace))
        return [];
    return [
        about(access, 'STALE', caller, `there is no ServiceAccount ${(0,finding_text/* shown */.S)((0,declaration/* identityOf */.cu)(caller))}, so nobody can run as ${(0,finding_text/* shown */.S)(caller.id)}`, 'remove the caller, correct serviceAccount, or say `createServiceAccount: true`', [(0,declaration/* identityOf */.cu)(caller)]),
    ];
};
/** Nobody runs as a caller, and what is called as it is, or is listed as its workload, runs as somebody whom no caller declares. */
const leftIdentity = function (access, caller) {
    const identity = (0,declaration/* identityOf */.cu)(caller);
    const { workloads, named, takers, told, callers } = known(access);
    if ([workloads, takers, told].some((list) => list.has(identity)))
        return [];
    const list = caller.workloads;
    const called = list === undefined
        ? [...new Set([caller.id, caller.serviceAccount].map(phraseOf))].flatMap((name) => named.get(name) ?? [])
        : [...workloads.values()].flat().filter((workload) => isListed(workload, list));
    return called.flatMap((workload) => {
        const { namespace, object, title } = workload;
        const other = `${namespace}/${(0,resolve_callers/* accountOf */.X)(workload)}`;
        if (namespace !== caller.namespace || object.key.kind === 'Gateway' || callers.has(other))
            return [];
        const text = `${(0,finding_text/* shown */.S)(title)} is called as ${(0,finding_text/* shown */.S)(caller.id)} is and runs as ${(0,finding_text/* shown */.S)(other)}, and nobody runs as ${(0,finding_text/* shown */.S)(identity)}: what is declared for ${(0,finding_text/* shown */.S)(caller.id)} is refused to it`;
        const patch = `let it run as ${(0,finding_text/* shown */.S)(caller.serviceAccount)}, or correct serviceAccount or \`workloads\` of the caller`;
        return [{ ...about(access, 'STALE', caller, text, patch, [title, other]), object }];
    });
};
/** Pods behind a Service of the caller's name, beside those that run as it, that run as somebody whom no caller declares. */
const besideIdentity = function (access, caller) {
    const own = workloadsAs(access, (0,declaration/* identityOf */.cu)(caller));
    const names = [caller.id, caller.serviceAccount, ...own.map(({ object }) => object.key.name)];
    return runningBeside(access.mesh, own, names).flatMap(({ service, beside, workload, identity }) => {
        if (known(access).callers.has(identity))
            return [];
        const text = `${(0,finding_text/* shown */.S)(workload.title)} stands behind Service ${(0,finding_text/* shown */.S)(service)} beside ${(0,finding_text/* shown */.S)(beside.title)} and runs as ${(0,finding_text/* shown */.S)(identity)}: what is declared for ${(0,finding_text/* shown */.S)(caller.id)} is refused to it`;
        const patch = `let it run as ${(0,finding_text/* shown */.S)(caller.serviceAccount)}, declare its calls, or give it labels that the Service does not select`;
        return [{ ...about(access, 'STALE', caller, text, patch, [workload.title, identity]), object: workload.object }];
    });
};
/** A policy of the environment's own workloads that names somebody who is neither declared nor there. */
const staleIdentities = function (access) {
    const { mesh, namespace } = access;
    const declared = new Set(access.declaration.callers.map(declaration/* identityOf */.cu));
    const policies = new Map(mesh
        .destinations()
        .filter((destination) => destination.namespace === namespace)
        .flatMap((destination) => (0,enforcement/* everyStageOf */.h)(mesh.enforcementOf(destination)))
        .flatMap(({ allow }) => allow.map(({ object }) => [(0,ports_object/* keyText */.Pu)(object.key), object])));
    // Istio makes the pods of a Gateway, and their ServiceAccount.
    const made = new Set(mesh.state.objects
        .filter(({ key }) => key.group === 'gateway.networking.k8s.io' && key.kind === 'Gateway')
        .map((gateway) => `${gateway.key.namespace}/${(0,attachment/* gatewayAccount */.m6)(gateway)}`));
    return [...policies.values()].flatMap((object) => [...new Set((0,names_account/* identitiesIn */.Af)(object))]
        .filter((identity) => {
        const [space = ''] = identity.split('/');
        const runs = workloadsAs(access, identity).length > 0 || made.has(identity);
        return !declared.has(identity) && !runs && accountOf(access, identity) === undefined && isRead(access, space);
    })
        .map((identity) => ({
        kind: 'STALE',
        object,
        text: `${(0,finding_text/* shown */.S)((0,ports_object/* keyTitle */.Gv)(object.key))} allows ${(0,finding_text/* shown */.S)(identity)}, which is the identity of nobody: no caller is declared, no ServiceAccount exists and no workload runs as it`,
        patch: `remove it from the policy: whoever makes a ServiceAccount of this name gets the access`,
        identity: [identity],
    })));
};
/** Owners of the caller, of its ServiceAccount, and the groups that may act as it, are the same people. */
const owners = function (access, caller) {
    const account = accountOf(access, (0,declaration/* identityOf */.cu)(caller));
    const said = [...new Set(caller.owners)].sort(order/* byCodePoint */.HH);
    // Callers that share an identity own it together.
    const all = known(access).callers.get((0,declaration/* identityOf */.cu)(caller)) ?? [];
    const together = [...new Set(all.flatMap((one) => one.owners))].sort(order/* byCodePoint */.HH);
    const noted = account?.annotations[ownersAnnotation];
    const listed = noted === undefined
        ? undefined
        : noted
            .split(',')
            .map((owner) => owner.trim())
            .sort(order/* byCodePoint */.HH);
    const groups = groupsActingAs(access.mesh.state, { namespace: caller.namespace, name: caller.serviceAccount });
    const differ = (list) => JSON.stringify(list) !== JSON.stringify(together);
    return [
        ...(listed !== undefined && differ(listed)
            ? [
                about(access, 'OWNERS', caller, `owners of ${(0,finding_text/* shown */.S)(caller.id)} are ${(0,finding_text/* shown */.S)(said.join(', '))}, and its ServiceAccount says ${(0,finding_text/* shown */.S)(listed.join(', '))}`, `set annotation ${ownersAnnotation}: ${(0,finding_text/* shown */.S)(together.join(','))} on ServiceAccount ${(0,declaration/* identityOf */.cu)(caller)}, or correct owners`, ['annotation', ...listed]),
            ]
            : []),
        ...(groups.names.length > 0 && differ(groups.names)
            ? [
                about(access, 'OWNERS', caller, `owners of ${(0,finding_text/* shown */.S)(caller.id)} are ${(0,finding_text/* shown */.S)(said.join(', '))}, and ${groups.titles.map(finding_text/* shown */.S).join(', ')} lets ${(0,finding_text/* shown */.S)(groups.names.join(', '))} act as its ServiceAccount`, 'let the RoleBinding name the owners, or correct owners', ['RoleBinding', ...groups.names]),
            ]
            : []),
    ];
};


/***/ }),

/***/ 13655:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ex: () => (/* binding */ isTarget),
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   mo: () => (/* binding */ workloadsOf)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7958);
/* harmony import */ var _mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45008);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9685);
/* harmony import */ var _mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37689);






/** Every workload of a namespace that the state knows. */
const workloadsOf = function (mesh, namespace) { return (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh).workloads.get(namespace) ?? [] };
/** A workload, addressed itself, at one of its ports. */
const placeOf = function (namespace, labels, port) { return ({
    namespace,
    labels,
    port,
    protocol: 'AUTO',
    title: 'workload',
    known: true,
}) };
const nowhere = function (text, remedy, unread = false) { return ({ unread, text, remedy }) };
const isTarget = function (found) { return 'attach' in found };
/** Finds where a call arrives: names, labels and ports are those of the manifests, never made up. */
const findTarget = function (mesh, call) {
    const { service: named, port } = call;
    const title = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTitle */ ._B)(named);
    const { services, addressed } = (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh);
    const service = services.get(`${named.namespace}/${named.name}`);
    if (service === undefined) {
        const unread = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(mesh.state, '', 'Service', named.namespace) !== 'complete';
        return nowhere(`there is no Service ${title}${unread ? ' among what was read' : ''}`, unread
            ? 'read the cluster or a snapshot, or add the Service, its workloads and their policies to the files'
            : 'correct the name of the Service', unread);
    }
    const selector = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector');
    if (Object.keys(selector).length === 0 || (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(service.content, 'spec', 'type') === 'ExternalName')
        return nowhere(`Service ${title} selects no workloads`, 'call a Service that selects pods');
    const entries = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports');
    const atPort = entries.filter((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') === port);
    const entry = atPort.find(isTcp);
    if (entry === undefined) {
        const [other] = atPort;
        return nowhere(other === undefined
            ? `Service ${title} has no port ${port}`
            : `port ${port} of Service ${title} is ${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(other, 'protocol')}, which no proxy of the mesh carries`, other === undefined ? `use one of ${portsText(service)}` : 'govern it by a NetworkPolicy, or use TCP');
    }
    const behind = workloadsOf(mesh, named.namespace).filter((workload) => (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__/* .selects */ .ko)(selector, workload.labels));
    if (behind.length === 0)
        return nowhere(`Service ${title} selects no workload that was read`, 'correct its selector, or add the workload to the files: of another namespace its workloads and policies, or a snapshot', mesh.state.reads.some(({ status }) => status !== 'complete' && status !== 'not installed'));
    const workloads = behind.flatMap(({ labels, podSpec }) => {
        const target = (0,_mesh_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPortOf */ .Kf)(entry, podSpec);
        return target === undefined ? [] : [{ labels, port: target }];
    });
    const [first] = workloads;
    if (first === undefined)
        return nowhere(`port ${port} of Service ${title} leads to a named port that none of its workloads has`, 'name the container\u2019s port, or give the Service a number');
    const own = addressed.get(`${named.namespace}/${named.name}`)?.find((one) => one.port === port);
    const met = (own === undefined ? workloads.map((one) => placeOf(named.namespace, one.labels, one.port)) : [own]).map((destination) => mesh.enforcementOf(destination));
    const proxies = met.map(({ stages }) => stages[0]?.proxy ?? 'none');
    const proxy = proxies.find((one) => one !== 'sidecar') ?? 'sidecar';
    const protocols = met.map(({ destination }) => destination.protocol);
    const attach = proxy === 'waypoint' && own !== undefined ? 'waypoint' : 'workloads';
    return {
        service: named,
        object: service,
        attach,
        selector,
        workloads,
        ports: attach === 'waypoint' ? [port] : [...new Set(workloads.map((one) => one.port))].sort((a, b) => a - b),
        // What one of them cannot see, no rule may ask for.
        protocol: protocols.find((one) => one === 'TCP') ?? protocols[0] ?? 'AUTO',
        proxy,
    };
};
/** What Kubernetes takes a port for that says no protocol; UDP and SCTP pass every proxy. */
const isTcp = function (entry) { return ['', 'TCP'].includes((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'protocol')) };
/** Ports of a Service, for people. */
const portsText = function (service) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports')
    .flatMap((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') ?? [])
    .sort((a, b) => a - b)
    .join(', ') };


/***/ }),

/***/ 21504:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ allowRules),
/* harmony export */   P1: () => (/* binding */ policiesOfRules),
/* harmony export */   Yu: () => (/* binding */ anyOperation),
/* harmony export */   cL: () => (/* binding */ denyOthers),
/* harmony export */   i6: () => (/* binding */ principalOf)
/* harmony export */ });
/* unused harmony exports limits, fromOf, operationOf */
/* harmony import */ var _mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80936);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48961);



const anyOperation = { methods: [], paths: [], exceptPaths: [] };
/** Limits of the CRD (istio/api, authorization_policy.proto). */
const limits = { rules: 512, from: 512, serviceAccounts: 16 };
/** Identities of one rule: `principals` have no limit of their own, and reviewers read short lists. */
const principalsOfSource = 256;
const sorted = function (values) { return [...new Set(values)].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH) };
const chunks = function (items, size) { return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size)) };
const principalOf = function (identity, { trustDomain }) {
    const slash = identity.indexOf('/');
    return `${trustDomain}/ns/${identity.slice(0, slash)}/sa/${identity.slice(slash + 1)}`;
};
/** `serviceAccounts` came with Istio 1.25; a version that nobody says may be an older one. */
const hasServiceAccounts = function ({ major, minor, assumed }) { return assumed !== true && (major > 1 || minor >= 25) };
/** Until these releases a dot in `serviceAccounts` stood for any character (istio-semantics \u00a72.4). */
const quotesDots = function (version) { return (0,_mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFix */ .EQ)(version, [27, 9], [28, 6], [29, 2]) };
/** `from` of a rule for these identities, in the form that the mesh's version knows. */
const fromOf = function (identities, settings) {
    const all = sorted(identities);
    const { istioVersion, otherTrustDomains } = settings;
    // `serviceAccounts` cannot tell the ServiceAccount of another trust domain that the mesh accepts (istio-semantics \u00a75).
    const isAccount = (identity) => hasServiceAccounts(istioVersion) &&
        otherTrustDomains.length === 0 &&
        (quotesDots(istioVersion) || !identity.includes('.'));
    const accounts = chunks(all.filter(isAccount), limits.serviceAccounts);
    const principals = chunks(all.filter((identity) => !isAccount(identity)).map((identity) => principalOf(identity, settings)), principalsOfSource);
    return [
        ...accounts.map((serviceAccounts) => ({ source: { serviceAccounts: [...serviceAccounts] } })),
        ...principals.map((list) => ({ source: { principals: [...list] } })),
    ];
};
/** `to` of a rule: the port always, since a rule of HTTP fields alone says nothing to plain connections. */
const operationOf = function (port, operation) {
    const { methods, paths, exceptPaths } = operation;
    return {
        ports: [String(port)],
        ...(methods.length > 0 ? { methods: [...sorted(methods)] } : {}),
        ...(paths.length > 0 ? { paths: [...sorted(paths)] } : {}),
        ...(exceptPaths.length > 0 ? { notPaths: [...sorted(exceptPaths)] } : {}),
    };
};
/** ALLOW rules for grants: one for each port and operation, with everybody who has it; equal grants give equal rules. */
const allowRules = function (grants, settings) {
    const groups = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(grants, ({ port, operation }) => JSON.stringify(operationOf(port, operation)));
    return [...groups]
        .sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a, b))
        .flatMap(([text, group]) => chunks(fromOf(group.map(({ identity }) => identity), settings), limits.from).map((from) => ({ from: [...from], to: [{ operation: JSON.parse(text) }] })));
};
/** DENY rule for everybody but these at one port. The port keeps it off every other filter chain. */
const denyOthers = function (identities, port, settings) {
    const principals = sorted([...identities].map((identity) => principalOf(identity, settings)));
    const to = [{ operation: { ports: [String(port)] } }];
    return principals.length === 0 ? { to } : { from: [{ source: { notPrincipals: [...principals] } }], to };
};
/** Rules of one policy each, by the CRD's limit. */
const policiesOfRules = function (rules) { return chunks(rules, limits.rules) };


/***/ }),

/***/ 92737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ otherSpellingsText),
/* harmony export */   _w: () => (/* binding */ otherSpellingsRemedy),
/* harmony export */   a5: () => (/* binding */ letsOtherSpellings)
/* harmony export */ });
/**
 * `notPaths` let another spelling of a path pass where slashes are not merged and decoded: servers decode `%2F`, so that
 * `/admin%2Fusers` is `/admin/users` to them (uvicorn, Tomcat by choice) and not to a policy.
 */
const letsOtherSpellings = function ({ settings }, { exceptPaths }) { return exceptPaths.length > 0 && settings.pathNormalization !== 'DECODE_AND_MERGE_SLASHES' };
/** What passes beside `/x/y`, for messages. */
const otherSpellingsText = function ({ settings: { pathNormalization } }) { return `the mesh normalises paths by ${pathNormalization}: ${pathNormalization === 'MERGE_SLASHES' ? '/x%2Fy' : '/x%2Fy and //x/y'} would pass as another path than /x/y` };
const otherSpellingsRemedy = 'Write the paths that are meant, or set meshConfig.pathNormalization.normalization to DECODE_AND_MERGE_SLASHES.';


/***/ }),

/***/ 34095:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toldWorkloads)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9323);
/* harmony import */ var _coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57473);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);





const found = new WeakMap();
/**
 * Pods that a ConfigMap describes in a text, for a program that makes them: nobody else says as whom they run. A text that says
 * no account leaves it to the program.
 */
const toldWorkloads = function (state) {
    const known = found.get(state);
    if (known !== undefined)
        return known;
    const fresh = (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'ConfigMap').flatMap(describedIn);
    found.set(state, fresh);
    return fresh;
};
const describedIn = function (object) { return Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textMapAt */ .Pf)(object.content, 'data')).flatMap(([name, text]) => {
    // Most texts are no pods, and long.
    if (!text.includes('containers') || !text.includes('serviceAccount'))
        return [];
    const documents = ((0,_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedTexts */ ._8)(text) ?? []).filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW);
    return documents
        .flatMap(_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .podTemplatesIn */ .GA)
        .map(({ template }) => ({
        namespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(template, 'metadata', 'namespace') || object.key.namespace,
        labels: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textMapAt */ .Pf)(template, 'metadata', 'labels'),
        annotations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textMapAt */ .Pf)(template, 'metadata', 'annotations'),
        podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'spec'),
        title: `configmap/${object.key.name} ${name}`,
        object,
        pods: [],
        alike: [],
    }))
        .filter(({ podSpec }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(podSpec, 'serviceAccountName') + (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(podSpec, 'serviceAccount') !== '');
}) };


/***/ }),

/***/ 74558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readDeclaredCalls),
/* harmony export */   F: () => (/* binding */ readDeclaration)
/* harmony export */ });
/* harmony import */ var _calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);


/** Reads the declared calls of both revisions: the files that each revision's own configuration lists. */
const readDeclaredCalls = async function (repository, { base, head }, revisions, environment) {
    if (repository === undefined || environment === undefined)
        return { calls: {}, unreadableBefore: [] };
    const [old, now] = await Promise.all([
        readSide(repository, revisions.base, base, environment),
        readSide(repository, revisions.head, head, environment),
    ]);
    const after = declarationOf(now);
    const unreadableBefore = old?.problems ?? [];
    return {
        calls: {
            ...(old === undefined || unreadableBefore.length > 0 ? {} : { before: old.declaration }),
            ...(after === undefined ? {} : { after }),
        },
        unreadableBefore,
    };
};
/** The declared calls of one revision, whose mistakes end the run; undefined where its configuration lists no file. */
const readDeclaration = async function (...side) { return declarationOf(await readSide(...side)) };
const declarationOf = function (read) {
    const [first, ...rest] = read?.problems ?? [];
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
    return read?.declaration;
};
const readSide = async function (repository, revision, config, { name }) {
    const environment = config?.protected.environments.find((one) => one.name === name);
    if (revision === '' || config === undefined || environment === undefined || environment.calls.length === 0)
        return undefined;
    const tree = await repository.readTree(revision, environment.calls);
    const problems = [];
    const files = environment.calls.flatMap((path, index) => {
        const file = tree.files.find((candidate) => candidate.path === path);
        if (file !== undefined)
            return [file];
        problems.push({
            code: 'CALLS_FILE',
            message: `environment ${JSON.stringify(name)} takes declared calls from ${JSON.stringify(path)}, and the revision has no such file`,
            where: config.locate(`${environment.pointer}/calls/${index}`),
            expected: path,
            received: 'no such file',
            remedy: 'Commit the file, or correct the path; it is relative to the root of the repository.',
        });
        return [];
    });
    const read = (0,_calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .readCalls */ .sS)(files, environment.namespace);
    return { ...read, problems: [...problems, ...read.problems] };
};


/***/ })

};
