export const id = 8840;
export const ids = [8840];
export const modules = {

/***/ 67359:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ teamNamespace)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);

/** Namespaces that every cluster has, or that hold the mesh itself: no team's own. */
const ownOfCluster = new Set(['', 'default', 'istio-system', 'kube-system', 'kube-public']);
/** The namespace that most objects name, of a team's own; of equals the first in order. */
const teamNamespace = function (names) {
    const counts = new Map();
    for (const name of names)
        if (!ownOfCluster.has(name))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(a, b))[0]?.[0];
};


/***/ }),

/***/ 10759:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ listUnits),
  V: () => (/* binding */ tryUnits)
});

// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/manifests/team-namespace.ts
var team_namespace = __webpack_require__(67359);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/dns-label.ts
var dns_label = __webpack_require__(60020);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
;// CONCATENATED MODULE: ./src/units/namespace-of-unit.ts









/**
 * The namespace that most of a unit's objects come to, as its files say it: what an object of GitOps names, the kustomization's own,
 * those of its bases, the objects', a chart's value `namespace`. undefined where nothing says it.
 */
const namespaceOfUnit = function (unit, textOf) {
    if (unit.namespace !== undefined)
        return unit.namespace;
    const texts = [...unit.reads].sort(order/* byCodePoint */.HH).map((path) => ({ path, text: textOf(path) ?? '' }));
    const { source } = unit;
    const folder = source.kind === 'plain' ? '' : source.folder;
    const builds = texts.filter(({ path }) => (0,templates/* buildFile */.J_)(path) === 'kustomize');
    const own = builds.filter(({ path }) => (0,repository/* folderOf */.yS)(path) === folder).flatMap(({ text }) => namespacesIn(text));
    const { objects } = (0,read_objects/* readObjects */.$I)(texts.map(({ path, text }) => ({ path, text, digest: path })), { selection: 'found' });
    return (own[0] ??
        (0,team_namespace/* teamNamespace */.Z)(builds.flatMap(({ text }) => namespacesIn(text))) ??
        (0,team_namespace/* teamNamespace */.Z)(objects.map(({ key }) => key.namespace)) ??
        valueFilesOf(unit)
            .flatMap((path) => namespacesIn(textOf(path) ?? ''))
            .at(-1));
};
/** The values of a chart, in the order in which a later one wins. */
const valueFilesOf = function ({ source }) { return source.kind !== 'helm' ? [] : [(0,revision_tree/* pathIn */.lW)(source.folder, 'values.yaml'), ...source.valueFiles] };
/** `namespace:` at the top of each document. */
const namespacesIn = function (text) { return (0,read_values/* readValues */.N$)(text)
    .map((value) => (0,fields/* textAt */.$6)(value, 'namespace'))
    .filter(dns_label/* isDnsLabel */.C) };

// EXTERNAL MODULE: ./src/open/reached/render-unit.ts + 7 modules
var render_unit = __webpack_require__(57341);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
;// CONCATENATED MODULE: ./src/open/reached/list-units.ts





/** More units than this are not tried: a configuration names fewer. */
const mostTried = 40;
/** The units of what is on disk that may hold a policy and that a configuration can name; where their tool is there, only those that it renders. */
const listUnits = async function (repository, openRenderer) {
    const whole = { ...repository, resolve: (revisions) => Promise.resolve(revisions) };
    const at = await (0,revision_units/* readRevisionUnits */.Rd)(whole, 'worktree', '');
    const values = await (0,revision_units/* textsOf */.CB)(whole, at, at.found.units.flatMap(valueFilesOf));
    const textOf = (path) => at.textOf(path) ?? values.get(path);
    const seen = new Map();
    for (const unit of at.found.units) {
        const settings = mayHoldPolicies(unit, at) ? settingsOf(unit) : undefined;
        if (settings === undefined)
            continue;
        const namespace = namespaceOfUnit(unit, textOf);
        const key = JSON.stringify([settings, namespace]);
        if (!seen.has(key))
            seen.set(key, { settings, namespace, unit });
    }
    const units = [];
    const unrendered = [];
    const ports = { repository: whole, cache: (0,read_objects/* createReadCache */.VC)(), namespace: undefined };
    for (const [index, { unit, ...listed }] of [...seen.values()].entries()) {
        const rendered = index < mostTried ? await (0,render_unit/* renderUnit */.B)({ ...ports, renderer: await openRenderer() }, unit, at) : undefined;
        if (rendered?.kind === 'not rendered' && rendered.noTool !== true)
            unrendered.push({ settings: listed.settings, reason: rendered.reason.text });
        else
            units.push(listed);
    }
    return { units, unrendered, isTaken: at.found.isTaken };
};
/** The units of a revision that may hold a policy, each rendered once. */
const tryUnits = async function (ports, openRenderer, revision, own) {
    const at = await (0,revision_units/* readRevisionUnits */.Rd)(ports.repository, revision, own);
    const found = at.found.units.filter((unit) => mayHoldPolicies(unit, at));
    const tried = found.slice(0, mostTried);
    const units = [];
    if (tried.length > 0) {
        const renderer = await openRenderer();
        for (const unit of tried) {
            const rendered = await (0,render_unit/* renderUnit */.B)({ ...ports, cache: (0,read_objects/* createReadCache */.VC)(), renderer }, unit, at);
            units.push({ title: unit.title, ...(rendered.kind === 'not rendered' ? { reason: rendered.reason } : {}) });
        }
    }
    return { units, left: found.length - tried.length, isTaken: at.found.isTaken };
};
const mayHoldPolicies = function ({ reads }, { textOf }) { return [...reads].some((path) => (0,interest/* mayHoldMeshObjects */.c4)(textOf(path) ?? '')) };
/** undefined: what an object lays over the folder, or fills into it, stands in no configuration. */
const settingsOf = function ({ source, obstacle }) {
    if (obstacle !== undefined || source.kind === 'plain')
        return undefined;
    const path = source.folder === '' ? '.' : source.folder;
    if (source.kind === 'helm') {
        // Values for tests are nobody's environment.
        const ofTest = source.valueFiles.some((file) => /(?:^|\/)ci\//.test(file));
        return source.values === undefined && !ofTest ? { path, values: source.valueFiles } : undefined;
    }
    const isBare = source.overlay === undefined && source.resources === undefined && source.substitutions === undefined;
    return isBare ? { path, values: [] } : undefined;
};


/***/ }),

/***/ 73805:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/** Names that the API server gives the jobs; bindings and the admission policy speak of these. No namespace holds a colon. */
const groupsOf = function ({ namespace, name }) { return ({
    reader: `meshgate:check:${namespace}:${name}`,
    applier: `meshgate:apply:${namespace}:${name}`,
}) };


/***/ }),

/***/ 69442:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wB: () => (/* binding */ admissionPolicy),
  ZL: () => (/* binding */ admissionPolicyName),
  Y2: () => (/* binding */ jobBindings),
  kk: () => (/* binding */ serverSideText)
});

// UNUSED EXPORTS: policyRights

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/manifests/no-op.ts
var no_op = __webpack_require__(93339);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/identity/apply-events.ts
var apply_events = __webpack_require__(76702);
;// CONCATENATED MODULE: ./src/plan/server-side/claim-expression.ts

/**
 * Trust rules as CEL over `claims`, for an API server. A claim that is missing or no string matches nothing: the tests of presence
 * and type stand before each comparison, so that no error of CEL decides (attacks with boolean or numeric claims).
 */
const claimExpression = function (rules, phase) { return rules.length === 0 ? 'false' : rules.map((rule) => `(${ruleExpression(rule, phase)})`).join(' || ') };
const ruleExpression = function (rule, phase) {
    const claims = new Map(rule.claims);
    if (phase === 'apply' && rule.platform !== 'kubernetes')
        claims.set(apply_events/* eventClaim */.tq[rule.platform], (0,apply_events/* applyEvents */.qp)(rule));
    return [
        ...[...claims].map(([claim, values]) => claimIsOneOf(claim, values)),
        // A fork's merge request may run in the parent project.
        ...(rule.platform === 'gitlab' && phase === 'apply'
            ? [`${isText('job_project_id')} && ${claimOf('job_project_id')} == ${claimOf('project_id')}`]
            : []),
    ].join(' && ');
};
const claimOf = function (claim) { return `claims.${claim}` };
const isText = function (claim) { return `has(${claimOf(claim)}) && type(${claimOf(claim)}) == string` };
/** JSON's text of a string is CEL's. */
const claimIsOneOf = function (claim, values) { return !/^[A-Za-z_][A-Za-z0-9_]*$/.test(claim)
    ? 'false'
    : `${isText(claim)} && ${claimOf(claim)} in [${[...new Set(values)].map((value) => JSON.stringify(value)).join(', ')}]` };

// EXTERNAL MODULE: ./src/plan/server-side/groups.ts
var groups = __webpack_require__(73805);
;// CONCATENATED MODULE: ./src/plan/server-side/authentication-configuration.ts




/**
 * The API server's side of the trust rules of one cluster's environments: who logs in and as whom. The server takes one file,
 * and no two entries of an issuer, so the environments are joined by `||`. Without a rule of a platform there is none.
 */
const authenticationConfiguration = function (environments, server) { return ({
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AuthenticationConfiguration',
    jwt: [...loginsByIssuer(environments, server)]
        .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
        .map(([issuer, logins]) => jwtEntry(issuer, logins)),
}) };
const loginsByIssuer = function (environments, server) {
    const found = new Map();
    for (const environment of environments)
        for (const [issuer, login] of loginsOf(environment, server))
            found.set(issuer, [...(found.get(issuer) ?? []), login]);
    return found;
};
const loginsOf = function (environment, server) {
    const found = new Map();
    for (const phase of ['check', 'apply'])
        for (const rule of environment.trust[phase] ?? []) {
            const issuer = (0,issuer_profiles/* issuerOfRule */.d)(rule, server);
            if (issuer === undefined)
                continue;
            const known = found.get(issuer) ?? { environment, check: [], apply: [] };
            found.set(issuer, { ...known, [phase]: [...known[phase], rule] });
        }
    return found;
};
const audienceOf = function ({ name, cluster }) {
    const audience = cluster?.kind === 'id-token' ? cluster.audience : '';
    return audience === '' ? `CLUSTER-AUDIENCE-OF-${name}` : audience;
};
const jwtEntry = function (url, logins) {
    const audiences = [...new Set(logins.map(({ environment }) => audienceOf(environment)))];
    const several = audiences.length > 1;
    const each = logins.map((login) => loginExpressions(login, several));
    const names = logins.map(({ environment }) => environment.name);
    return {
        // The server wants the policy said where there are several, and knows this one alone.
        issuer: { url, audiences, ...(several ? { audienceMatchPolicy: 'MatchAny' } : {}) },
        claimValidationRules: [
            // One rule: several would all have to hold, and no job is of two environments.
            {
                expression: each.map(({ holds }) => holds).join(' || '),
                message: `no trust rule of ${names.length === 1 ? 'environment' : 'environments'} ${names.join(', ')} speaks of this job`,
            },
        ],
        claimMappings: {
            username: { expression: '"meshgate:" + claims.sub' },
            groups: { expression: each.map(({ groups }) => groups).join(' + ') },
            uid: { expression: 'claims.jti' },
            extra: [
                {
                    key: 'meshgate.dev/run',
                    valueExpression: 'has(claims.run_id) ? string(claims.run_id) : has(claims.pipeline_id) ? string(claims.pipeline_id) : ""',
                },
            ],
        },
        userValidationRules: [
            { expression: '!user.username.startsWith("system:")', message: 'names of the system are reserved' },
        ],
    };
};
/**
 * Whether an environment takes the job, and the groups that it gives then: none to a job that it does not take, which may be in by
 * another environment. Where audiences differ, its own is asked for too: the server was satisfied by any of them.
 */
const loginExpressions = function ({ environment, check, apply }, withAudience) {
    const { reader, applier } = (0,groups/* groupsOf */.c)(environment);
    const its = (rules) => withAudience && rules !== 'false' ? `${hasAudience(audienceOf(environment))} && (${rules})` : rules;
    const [reads, writes] = [its(claimExpression(check, 'check')), its(claimExpression(apply, 'apply'))];
    return {
        holds: `${reads} || ${writes}`,
        groups: `(${writes} ? [${JSON.stringify(applier)}] : (${reads} ? [${JSON.stringify(reader)}] : []))`,
    };
};
/** A token has one audience as text, or several as a list (RFC 7519, 4.1.3). */
const hasAudience = function (audience) {
    const text = JSON.stringify(audience);
    return `(type(claims.aud) == string ? claims.aud == ${text} : ${text} in claims.aud)`;
};

;// CONCATENATED MODULE: ./src/plan/server-side/server-side.ts





/** What tells the cluster-wide objects of environments apart; no namespace holds a dot. */
const clusterWideName = function ({ namespace, name }) { return `${namespace}.${name}` };
/** Of the admission policy and of its binding. */
const admissionPolicyName = function (environment) { return `${no_op/* ownPolicyPrefix */.L$}${clusterWideName(environment)}` };
const rbac = 'rbac.authorization.k8s.io';
const group = function (name) { return ({ apiGroup: rbac, kind: 'Group', name }) };
const boundRole = function (kind, name) { return ({ apiGroup: rbac, kind, name }) };
/** The roles of `init`, bound to the groups that the job's token gets: both jobs read, and one of them writes. */
const jobBindings = function (environment) {
    const { reader, applier } = (0,groups/* groupsOf */.c)(environment);
    return [
        {
            apiVersion: `${rbac}/v1`,
            kind: 'ClusterRoleBinding',
            metadata: { name: `meshgate-reader-${clusterWideName(environment)}` },
            roleRef: boundRole('ClusterRole', 'meshgate-reader'),
            subjects: [group(reader), group(applier)],
        },
        {
            apiVersion: `${rbac}/v1`,
            kind: 'RoleBinding',
            metadata: { name: `meshgate-applier-${environment.name}`, namespace: environment.namespace },
            roleRef: boundRole('Role', 'meshgate-applier'),
            subjects: [group(applier)],
        },
    ];
};
/** The right of the jobs to see the admission policy. */
const policyRights = function (environment) {
    const { reader, applier } = (0,groups/* groupsOf */.c)(environment);
    const name = admissionPolicyName(environment);
    return [
        {
            apiVersion: `${rbac}/v1`,
            kind: 'ClusterRole',
            metadata: { name },
            rules: [
                {
                    apiGroups: ['admissionregistration.k8s.io'],
                    resources: ['validatingadmissionpolicies', 'validatingadmissionpolicybindings'],
                    resourceNames: [name],
                    verbs: ['get', 'list'],
                },
            ],
        },
        {
            apiVersion: `${rbac}/v1`,
            kind: 'ClusterRoleBinding',
            metadata: { name },
            roleRef: boundRole('ClusterRole', name),
            subjects: [group(reader), group(applier)],
        },
    ];
};
/**
 * Whether it is this environment's: another one in the namespace has its own policy, whose applier this one would refuse. What names
 * no ApplySet is everybody's, so that leaving the label out opens nothing.
 */
const owned = function (object, { name, namespace }) {
    const labels = `${object}.metadata.labels`;
    const [managedBy, partOf, id] = [names/* managedByLabel */.Ly, names/* partOfLabel */.LR, names/* applySetIdLabel */.EG].map((label) => JSON.stringify(label));
    const own = JSON.stringify((0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(name), namespace));
    const isOwn = `${partOf} in ${labels} ? ${labels}[${partOf}] == ${own} : !(${id} in ${labels}) || ${labels}[${id}] == ${own}`;
    return `(${object} != null && has(${labels}) && ${managedBy} in ${labels} && ${labels}[${managedBy}] == "meshgate" && (${isOwn}))`;
};
/**
 * Refuses to create, change or remove what meshgate owns for everybody but the applier, controllers of the cluster, and the
 * break-glass group, whose writes leave an annotation in the audit log.
 */
const admissionPolicy = function ({ environment, breakGlass, }) {
    const name = admissionPolicyName(environment);
    const { applier } = (0,groups/* groupsOf */.c)(environment);
    const inGroup = (group) => `${JSON.stringify(group)} in request.userInfo.groups`;
    const rule = (apiGroup, resources) => ({
        apiGroups: [apiGroup],
        apiVersions: ['*'],
        operations: ['CREATE', 'UPDATE', 'DELETE'],
        resources: [...resources],
    });
    return [
        {
            apiVersion: 'admissionregistration.k8s.io/v1',
            kind: 'ValidatingAdmissionPolicy',
            metadata: { name },
            spec: {
                failurePolicy: 'Fail',
                matchConstraints: {
                    resourceRules: [
                        rule('', ['serviceaccounts', 'configmaps']),
                        rule('rbac.authorization.k8s.io', ['roles', 'rolebindings']),
                        rule('security.istio.io', ['authorizationpolicies', 'requestauthentications', 'peerauthentications']),
                    ],
                },
                matchConditions: [
                    { name: 'owned', expression: `${owned('object', environment)} || ${owned('oldObject', environment)}` },
                ],
                variables: [
                    { name: 'breakGlass', expression: inGroup(breakGlass) },
                    {
                        name: 'controller',
                        expression: 'request.userInfo.username.startsWith("system:serviceaccount:kube-system:")',
                    },
                ],
                validations: [
                    {
                        expression: `${inGroup(applier)} || variables.breakGlass || variables.controller`,
                        message: `meshgate owns this object: change the repository, or act as a member of ${breakGlass}`,
                        reason: 'Forbidden',
                    },
                ],
                auditAnnotations: [
                    {
                        key: 'break-glass',
                        valueExpression: `variables.breakGlass ? request.userInfo.username + " " + request.operation + " " + request.name : ""`,
                    },
                ],
            },
        },
        {
            apiVersion: 'admissionregistration.k8s.io/v1',
            kind: 'ValidatingAdmissionPolicyBinding',
            metadata: { name },
            spec: {
                policyName: name,
                validationActions: ['Deny'],
                matchResources: {
                    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': environment.namespace } },
                },
            },
        },
    ];
};
const yaml = function (object) { return (0,dist/* stringify */.As)(object, { lineWidth: 0, aliasDuplicateObjects: false }) };
const clusterTitle = function ({ cluster }) { return cluster?.kind === 'id-token'
    ? `Cluster ${JSON.stringify(cluster.server)}`
    : cluster?.kind === 'context' && cluster.context !== ''
        ? `Cluster of context ${JSON.stringify(cluster.context)}`
        : 'Cluster' };
const namesOf = function (environments) { return `${environments.length === 1 ? 'environment' : 'environments'} ${environments.map(({ name }) => JSON.stringify(name)).join(', ')}` };
/** Everything for one cluster: a file for the API server, and objects for `kubectl apply`. */
const serverSideText = function (input, roles) {
    const { environments, ofCluster, server, breakGlass } = input;
    const [first] = environments;
    return [
        `# ${first === undefined ? 'Cluster' : clusterTitle(first)}, ${namesOf(environments)}: what the API server itself enforces. docs/guides/server-side.md says what each part still lets through.`,
        '#',
        `# 1. --authentication-config of kube-apiserver. One file serves a cluster, so this is the one of ${namesOf(ofCluster)}.`,
        '#    Where another repository has an entry of the same issuer, join the two: its audiences to the list (with audienceMatchPolicy:',
        '#    MatchAny), its rule with ||, its groups with +. Two rules of one entry would both have to hold, and let nobody in.',
        '#    A private issuer needs `certificateAuthority`. EKS, GKE and AKS take no such file: the guide says what each takes.',
        yaml(authenticationConfiguration(ofCluster, server))
            .trimEnd()
            .split('\n')
            .map((line) => `# ${line}`)
            .join('\n'),
        '#',
        '# 2. Least rights for reader and applier.',
        roles.trimEnd(),
        ...environments.flatMap(policyRights).map((object) => `---\n${yaml(object).trimEnd()}`),
        '---',
        '# 3. Inline edits of what meshgate owns are refused; a break-glass group is let through and recorded.',
        environments
            .flatMap((environment) => admissionPolicy({ environment, breakGlass }))
            .map(yaml)
            .join('---\n'),
    ].join('\n');
};


/***/ })

};
