export const id = 8264;
export const ids = [8264];
export const modules = {

/***/ 38208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ needsCluster)
/* harmony export */ });
/** What a binding needs to know of the cluster; where that was not read, it can be neither rendered nor refused. */
const needsCluster = new Set([
    'BINDING_SERVICE',
    'BINDING_PORT',
    'BINDING_ROLE',
    'FIRST_ALLOW',
]);


/***/ }),

/***/ 27357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
const claimConditions = (environment, access, where, issuers) => {
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
            .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
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
                values: [...new Set(values)].sort(order/* byCodePoint */.H),
            })),
        ];
    });
    return { conditions: problems.length > 0 ? [] : conditions, problems };
};
/** Istio, matcher/string.go: a `*` at either end makes a pattern; in the middle it stands for itself. */
const isPattern = (value) => value.startsWith('*') || value.endsWith('*');

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/bindings/first-allow.ts


/**
 * Istio: with no ALLOW policy a workload takes every request; with one, only what some ALLOW policy matches. An
 * existing policy counts where it stands at every workload that the selector can match, now or later: it has no
 * selector, or one that asks for no other label.
 */
const allowBefore = (namespace, selector, state, rootNamespace) => {
    const namespaces = [...new Set([namespace, rootNamespace])];
    const exists = state.objects.some((object) => isEnforcedAllow(object) && namespaces.includes(object.key.namespace) && covers(object, selector));
    if (exists)
        return { kind: 'exists' };
    const unread = namespaces.filter((name) => (0,ports_object/* readStatus */.rk)(state, 'security.istio.io', 'AuthorizationPolicy', name) !== 'complete');
    return unread.length > 0 ? { kind: 'unknown', namespaces: unread } : { kind: 'first' };
};
const isEnforcedAllow = (object) => {
    if (object.key.group !== 'security.istio.io' || object.key.kind !== 'AuthorizationPolicy')
        return false;
    // The server stores the default as a missing field. Anything but a plain word is not taken for an ALLOW.
    const action = (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(object.content, 'spec'), 'action');
    return (action === undefined || action === 'ALLOW') && !Object.hasOwn(object.annotations, 'istio.io/dry-run');
};
const covers = (object, selector) => {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    if ((0,fields/* member */.Dc)(spec, 'targetRef') !== undefined || (0,fields/* member */.Dc)(spec, 'targetRefs') !== undefined)
        return false;
    const asked = (0,fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels');
    return Object.entries(asked).every(([label, value]) => Object.hasOwn(selector, label) && (0,fields/* textAt */.$6)(selector, label) === value);
};

// EXTERNAL MODULE: ./src/bindings/guard.ts
var guard = __webpack_require__(79971);
// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/bindings/render-policies.ts


/**
 * The repository's own policies as members of the environment, for `apply.policies: true`. Their spec is what was
 * reviewed; labels and annotations of ours are added, and what only a server writes is left out. Other kinds of the
 * files are the world around them and are not written.
 */
const renderPolicies = (policies, environment, source) => policies
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
        ...((0,json/* isJsonObject */.O)(policy.content['spec']) ? { spec: policy.content['spec'] } : {}),
    };
    const from = policy.source.kind === 'file' ? policy.source : { kind: 'file', path: source, line: 1, column: 1 };
    return {
        key: { ...policy.key, namespace },
        object,
        source: { kind: 'generated', binding: environment.name, from },
    };
});
const withoutCopies = (annotations) => Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== 'kubectl.kubernetes.io/last-applied-configuration'));

// EXTERNAL MODULE: ./src/bindings/service-destination.ts
var service_destination = __webpack_require__(84468);
;// CONCATENATED MODULE: ./src/bindings/render-bindings.ts









/** The objects of an environment: what its bindings ask for, and the ApplySet parent that holds them together. */
const renderBindings = (bindings, environment, state, options) => {
    const own = bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true);
    const problems = [
        ...(0,guard/* guardConfiguration */.ch)(own, environment, options.locate, options.settings.rootNamespace),
        ...(0,guard/* guardRoleReferences */.Wi)(own, environment, state, options.locate),
    ];
    const objects = new Map();
    const add = (object) => {
        objects.set((0,ports_object/* keyText */.Pu)(object.key), object);
    };
    for (const account of new Set(own.map((binding) => binding.serviceAccount)))
        add(serviceAccount(account, own.filter((binding) => binding.serviceAccount === account), environment, options));
    for (const binding of own) {
        for (const object of permissionObjects(binding, environment, options))
            add(object);
        const policies = accessPolicies(binding, environment, state, options);
        problems.push(...policies.problems);
        for (const object of policies.objects)
            add(object);
    }
    for (const object of renderPolicies(options.policies ?? [], environment, options.source))
        add(object);
    add(applySetParent([...objects.values()], environment, options));
    const rendered = [...objects.entries()].sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b)).map(([, object]) => object);
    return { objects: rendered, problems: [...problems, ...(0,guard/* guardObjects */.gK)(rendered, environment)] };
};
const meta = (name, bindings, environment, options) => ({
    name,
    namespace: environment.namespace,
    labels: {
        [names/* managedByLabel */.Ly]: 'meshgate',
        [names/* partOfLabel */.LR]: (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace),
    },
    annotations: {
        [names/* provenance */.aH.binding]: bindings
            .map((binding) => binding.name)
            .sort(order/* byCodePoint */.H)
            .join(','),
        [names/* provenance */.aH.environment]: environment.name,
        [names/* provenance */.aH.source]: options.source,
    },
});
const rendered = (key, object, binding, environment, options) => ({
    key: { ...key, namespace: environment.namespace },
    object,
    source: { kind: 'generated', binding: binding.name, from: options.locate(binding.pointer) },
});
const serviceAccount = (name, bindings, environment, options) => {
    const object = {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: meta(name, bindings, environment, options),
        automountServiceAccountToken: false,
    };
    return rendered({ group: '', kind: 'ServiceAccount', name }, object, bindings[0] ?? environment, environment, options);
};
/** Role and RoleBinding; of a RoleBinding to an existing role, the binding alone. */
const permissionObjects = (binding, environment, options) => {
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
        objects.push(rendered({ group: group/* rbacGroup */.s, kind: 'RoleBinding', name }, object, binding, environment, options));
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
        objects.push(rendered({ group: group/* rbacGroup */.s, kind: 'Role', name }, object, binding, environment, options));
        bindTo('Role', name);
    }
    if (binding.roleRef !== undefined)
        bindTo(binding.roleRef.kind, binding.roleRef.name);
    return objects;
};
/** One AuthorizationPolicy per binding and set of workloads. */
const accessPolicies = (binding, environment, state, options) => {
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
                remedy: 'Allow today’s callers by a policy first, or set `firstAllow: true` in the environment, in a change of its own.',
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
        return rendered({ group: 'security.istio.io', kind: 'AuthorizationPolicy', name }, object, { ...binding, pointer: access.pointer }, environment, options);
    });
    // A policy without rules would be another one than was asked for.
    return { objects: problems.some((problem) => problem.code !== 'FIRST_ALLOW') ? [] : objects, problems };
};
const isProblems = (found) => Array.isArray(found);
/** Rules of one access; by `both`, a request needs the principal and the token. */
const rulesOf = (access, destination, binding, environment, options) => {
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
const withPorts = (host) => (/[:*]/.test(host) ? [host] : [host, `${host}:*`]);
/** kubectl's ApplySet (KEP-3659), a ConfigMap: which kinds the members are of, and whose tool keeps them. */
const applySetParent = (members, environment, options) => {
    const name = (0,names/* applySetParentName */.Uu)(environment.name);
    const groupKinds = new Set(members.map(({ key }) => (key.group === '' ? key.kind : `${key.kind}.${key.group}`)));
    const object = {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
            name,
            namespace: environment.namespace,
            labels: { [names/* applySetIdLabel */.EG]: (0,names/* applySetId */.A3)(name, environment.namespace), [names/* managedByLabel */.Ly]: 'meshgate' },
            annotations: {
                [names/* additionalNamespacesAnnotation */.HD]: '',
                [names/* groupKindsAnnotation */.Qi]: [...groupKinds].sort(order/* byCodePoint */.H).join(','),
                [names/* toolingAnnotation */.Cu]: `meshgate/${options.toolVersion}`,
                [names/* provenance */.aH.environment]: environment.name,
                [names/* provenance */.aH.source]: options.source,
            },
        },
    };
    return rendered({ group: '', kind: 'ConfigMap', name }, object, environment, environment, options);
};


/***/ }),

/***/ 84468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findDestination),
/* harmony export */   n: () => (/* binding */ selectorText)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);



/** Finds the Service in the state; everything that cannot be known is a problem, never a guess. */
const findDestination = (question, state) => {
    const { namespace, service: name, where } = question;
    const refuse = (message, remedy) => [
        { code: 'BINDING_SERVICE', message, where, remedy },
    ];
    const service = state.objects.find(({ key }) => key.group === '' && key.kind === 'Service' && key.namespace === namespace && key.name === name);
    if (service === undefined) {
        return (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(state, '', 'Service', namespace) === 'complete'
            ? refuse(`There is no Service ${JSON.stringify(name)} in namespace ${JSON.stringify(namespace)}.`, 'Write the name of a Service of the environment’s namespace.')
            : refuse(`Service ${JSON.stringify(name)} was not found, and the Services of namespace ${JSON.stringify(namespace)} were not all read.`, 'Let meshgate list services there, or put the Service among the files of `policies`.');
    }
    const selector = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector');
    if ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(service.content, 'spec', 'type') === 'ExternalName' || Object.keys(selector).length === 0) {
        return refuse(`Service ${JSON.stringify(name)} has no selector, so no policy can name the workloads behind it.`, 'Name a Service that selects pods, or write the AuthorizationPolicy by hand.');
    }
    return resolvePorts(question, service, selector, state);
};
const resolvePorts = (question, service, selector, state) => {
    const declared = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports');
    const wanted = question.ports.length > 0 ? question.ports : declared.map((port) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'port') ?? 0);
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
        const port = declared.find((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') === number);
        if (port === undefined) {
            const all = declared.map((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') ?? 0).sort((a, b) => a - b);
            refuse(`Service ${JSON.stringify(question.service)} has no port ${number}.`, 'Write the port as the Service has it (`spec.ports[].port`); meshgate finds the workload’s port by itself.', all.join(', '), String(number));
            continue;
        }
        const named = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(port, 'targetPort');
        const target = typeof named === 'string' && !/^\d+$/.test(named)
            ? namedPorts(named, question.namespace, selector, state)
            : [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'targetPort') ?? number];
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
const ascending = (numbers) => [...numbers].sort((a, b) => a - b);
/** Istio, protocol selection: appProtocol first, then the prefix of the port's name. */
const isDeclaredTcp = (port) => {
    const protocol = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'appProtocol') || (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'name').split('-')[0] || '';
    return (['tcp', 'tls', 'mongo', 'mysql', 'redis', 'udp'].includes(protocol.toLowerCase()) ||
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'protocol') === 'UDP');
};
/** Numbers that the workloads of a selector give to a named container port. */
const namedPorts = (name, namespace, selector, state) => {
    const found = new Set();
    for (const object of state.objects) {
        if (object.key.namespace !== namespace)
            continue;
        const isPod = object.key.group === '' && object.key.kind === 'Pod';
        const pod = isPod ? object.content : podTemplateOf(object);
        const labels = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(pod, 'metadata', 'labels');
        if (!Object.entries(selector).every(([label, value]) => Object.hasOwn(labels, label) && labels[label] === value))
            continue;
        for (const container of [...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(pod, 'spec', 'containers'), ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(pod, 'spec', 'initContainers')])
            for (const port of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'ports')) {
                const number = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'containerPort');
                if ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(port, 'name') === name && number !== undefined)
                    found.add(number);
            }
    }
    return ascending(found);
};
const podTemplateOf = (object) => {
    if (object.key.group === 'batch' && object.key.kind === 'CronJob')
        return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec', 'jobTemplate', 'spec', 'template');
    return object.key.group === 'apps' || object.key.group === 'batch' ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec', 'template') : {};
};
/** The selector in one text, for names and for grouping. */
const selectorText = (selector) => JSON.stringify(Object.entries(selector).sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)(a, b)));


/***/ })

};
