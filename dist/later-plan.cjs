exports.modules = {

/***/ 7677:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ keptByGitOps),
/* harmony export */   VJ: () => (/* binding */ releasingTool),
/* harmony export */   h5: () => (/* binding */ toolTitle)
/* harmony export */ });
/* unused harmony export keepingTool */
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);



/** Names of the tools as the configuration has them. */
const toolTitle = function (tool) { return tool === 'argocd' ? 'Argo CD' : tool === 'flux' ? 'Flux' : 'another tool' };
const argoTracking = 'argocd.argoproj.io/tracking-id';
const argoInstance = 'argocd.argoproj.io/instance';
/** Argo CD's default tracking label, which Helm charts carry as well: it counts with a manager of Argo CD alone. */
const instance = 'app.kubernetes.io/instance';
const helmRelease = 'meta.helm.sh/release-name';
/** Argo CD, util/argo: `argocd-controller` with server-side apply, `argocd-application-controller` before. */
const argoManagers = new Set([
    'argocd-controller',
    'argocd-application-controller',
    'argocd-server',
]);
/** Flux names each controller as its field manager. */
const fluxManagers = new Set(['kustomize-controller', 'helm-controller']);
/** Helm 3 and 4, in a shell or a job. */
const helmManagers = new Set(['helm']);
const valueOf = function (map, name) { return Object.hasOwn(map, name) ? (map[name] ?? '') : '' };
const managersOf = function (object) { return [
    ...new Set((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)({ managedFields: object.managedFields ?? [] }, 'managedFields').map((entry) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'manager'))),
] };
/**
 * The GitOps tool that keeps a live object, by its tracking labels, annotations and field managers. Any one mark is
 * enough: a forged one makes meshgate refuse, never write.
 */
const keepingTool = function (object) {
    const managers = managersOf(object);
    const manager = (names) => managers.find((name) => names.has(name));
    const tracking = valueOf(object.annotations, argoTracking);
    // `APPLICATION:GROUP/KIND:NAMESPACE/NAME`; the application may be `NAMESPACE_NAME`.
    if (tracking !== '')
        return { tool: 'Argo CD', name: tracking.split(':')[0] ?? '', sign: `annotation ${argoTracking}` };
    const labelled = valueOf(object.labels, argoInstance);
    if (labelled !== '')
        return { tool: 'Argo CD', name: labelled, sign: `label ${argoInstance}` };
    const argo = manager(argoManagers);
    if (argo !== undefined)
        return { tool: 'Argo CD', name: valueOf(object.labels, instance), sign: `field manager ${argo}` };
    for (const controller of ['kustomize', 'helm']) {
        const prefix = `${controller}.toolkit.fluxcd.io`;
        const name = valueOf(object.labels, `${prefix}/name`);
        if (name === '')
            continue;
        const namespace = valueOf(object.labels, `${prefix}/namespace`);
        return { tool: 'Flux', name: namespace === '' ? name : `${namespace}/${name}`, sign: `label ${prefix}/name` };
    }
    const flux = manager(fluxManagers);
    return flux === undefined ? undefined : { tool: 'Flux', name: '', sign: `field manager ${flux}` };
};
/** The Helm release that an object belongs to, in a shell or a job: an upgrade refuses what has lost its marks. */
const releasingTool = function (object) {
    const release = valueOf(object.annotations, helmRelease);
    if (release !== '' || valueOf(object.labels, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) === 'Helm')
        return {
            tool: 'Helm',
            name: release,
            sign: release === '' ? `label ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=Helm` : `annotation ${helmRelease}`,
        };
    const manager = managersOf(object).find((name) => helmManagers.has(name));
    return manager === undefined ? undefined : { tool: 'Helm', name: '', sign: `field manager ${manager}` };
};
/** Why an object that a GitOps tool keeps is neither written nor removed, if one keeps it. */
const keptByGitOps = function (live) {
    const found = keepingTool(live);
    if (found === undefined)
        return undefined;
    const by = `${found.tool}${found.name === '' ? '' : ` (${JSON.stringify(found.name)})`}`;
    const tool = found.tool === 'Argo CD' ? 'argocd' : 'flux';
    return {
        code: 'GITOPS_OWNED',
        message: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(live.key)} is kept by ${by}: meshgate neither writes nor removes it.`,
        where: live.source,
        expected: 'an object that no GitOps tool keeps',
        received: found.sign,
        remedy: `Set \`apply: { by: ${tool} }\` in the environment and commit what \`meshgate render\` writes; or take the object out of ${found.tool} first.`,
    };
};


/***/ }),

/***/ 21406:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ hideProblems),
/* harmony export */   Zi: () => (/* binding */ withoutLive),
/* harmony export */   ge: () => (/* binding */ problemWithoutLive)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12745);
/* harmony import */ var _object_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40228);




const unsaid = 'not shown, since it was read from the cluster';
/**
 * What a public repository may show of a plan that was made with a cluster: verdicts, counts, and what stands in the
 * repository's own files. Rows, witnesses, subjects and sentences are made of what the cluster holds, so none of them is kept;
 * of a plan that compares the cluster's objects, no object either. The digest stays that of the whole plan: `apply` compares it.
 */
const withoutLive = function (plan, files) {
    const { reviewed, observed } = plan;
    const own = new Set([...files.before, ...files.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const isOwn = (key) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key));
    const findings = files.ofCluster
        ? []
        : reviewed.findings.filter(({ object, rule }) => isOwn(object) || rule.startsWith('CFG-') || object.group === 'meshgate.dev');
    const counted = files.ofCluster ? reviewed.findings.filter(({ introduced }) => introduced) : reviewed.findings;
    const positions = Object.create(null);
    for (const [name, place] of Object.entries(observed.positions))
        if (place.kind === 'file' && !files.ofCluster)
            positions[name] = place;
    const { clusterServer, ...seen } = observed;
    // The forecast is made of the cluster's roles.
    const rest = { ...seen };
    delete rest.forecast;
    const objections = observed.objections?.map(({ by, ...objection }) => {
        const { code, message, remedy } = problemWithoutLive(objection);
        return { by, code, message, remedy };
    });
    const told = { ...reviewed };
    // Which run took something back, the cluster alone says.
    delete told.revoked;
    return {
        digest: plan.digest,
        reviewed: {
            ...told,
            cluster: 'not shown',
            ...(reviewed.assumed === undefined ? {} : { assumed: reviewed.assumed.map(assumedWithout) }),
            change: changeWithout(reviewed.change, files),
            access: accessWithout(reviewed.access),
            ...(reviewed.calls === undefined ? {} : { calls: callsWithout(reviewed.calls, files) }),
            permissions: [],
            // Whom a pipeline acts as may stand in files; what that identity may do is the cluster's.
            chains: [],
            traffic: reviewed.traffic.filter(({ key }) => isOwn(key) && !files.ofCluster),
            rendered: [],
            findings: findings.map(findingWithout),
        },
        observed: {
            ...rest,
            ...(objections === undefined ? {} : { objections }),
            ...(observed.recorded === undefined ? {} : { recorded: recordedWithout(observed.recorded) }),
            token: {
                ...observed.token,
                verdicts: observed.token.verdicts.filter(({ requestAuthentication }) => isOwn(requestAuthentication)),
            },
            positions,
            // Also where the server's address is the configuration's own: nobody has to tell the two apart.
            assumptions: clusterServer === undefined ? observed.assumptions : [],
            hidden: {
                ...countsOf(plan, counted.length - findings.length),
                ...(files.ofCluster ? { objects: reviewed.change.length } : {}),
            },
        },
        steps: [],
    };
};
/** Of an object that bindings render, the name is the configuration's, and its fields say what the cluster's Services select. */
const changeWithout = function (change, files) {
    if (files.ofCluster)
        return [];
    const own = new Map((0,_object_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .compareObjects */ .Gq)(files.before, files.after).map((one) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one.key), one]));
    return change.map((one) => {
        const said = own.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one.key));
        return said?.kind === one.kind ? said : { ...one, fields: [] };
    });
};
/** Who called what, and which object decides, the cluster and its logs say. */
const recordedWithout = function (recorded) { return ({
    ...recorded,
    groups: [],
    further: recorded.further + recorded.groups.reduce((sum, { requests }) => sum + requests, 0),
}) };
/** Kind and reason stand in the configuration; the name may be one that a pattern met in the cluster. */
const assumedWithout = function ({ object, reason }) { return ({
    object: `${object.split(' ')[0] ?? ''} (name not shown)`,
    reason,
}) };
/**
 * What is wrong, without the words of the API server and the names that it knows: code, title, and where it stands in the
 * repository's own files.
 */
const problemWithoutLive = function ({ code, where }) { return ({
    code,
    message: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[code].title,
    ...(where === undefined || where.kind === 'cluster' ? {} : { where }),
    received: unsaid,
    remedy: `See the page of ${code}. Run the command in a shell to see the details, or set \`publishLive: true\` in the protected configuration.`,
}) };
/** The same number of problems in the same order, so that the exit code stays. */
const hideProblems = function ([first, ...rest]) { return [
    problemWithoutLive(first),
    ...rest.map(problemWithoutLive),
] };
/** Edges are the files' own; what an identity reaches, and who runs behind a Service, is the cluster's. */
const callsWithout = function ({ verdict, edges, destinations, changes }, { ofCluster }) { return ({
    verdict,
    edges,
    destinations,
    changes: ofCluster ? [] : changes,
    reach: [],
}) };
const accessWithout = function ({ verdict, reasons, unchanged }) { return ({
    verdict,
    reasons: [...new Set(reasons.map(({ code }) => code))].map((code) => ({ code, text: unsaid })),
    destinations: [],
    unchanged,
}) };
/** A rule's own words stand for a sentence that may name what the cluster holds. */
const findingWithout = function (finding) {
    if (finding.rule.startsWith('CFG-'))
        return finding;
    const rule = _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO.find(({ id }) => id === finding.rule);
    return { ...finding, text: rule?.title ?? unsaid, remedy: 'see the page of the rule' };
};
const countsOf = function ({ reviewed }, findings) {
    const { destinations } = reviewed.access;
    const rows = (side) => destinations.reduce((sum, one) => sum + one[side].length, 0);
    const kinds = (kind) => reviewed.permissions.filter((permission) => permission.kind === kind).length;
    return {
        gained: rows('gained'),
        lost: rows('lost'),
        destinations: destinations.length,
        permissionsGained: kinds('gained'),
        permissionsLost: kinds('lost'),
        permissionsUnknown: kinds('unknown'),
        findings,
    };
};


/***/ }),

/***/ 37441:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ moveProblem),
/* harmony export */   Ix: () => (/* binding */ leftElsewhere),
/* harmony export */   JF: () => (/* binding */ leftTitles),
/* harmony export */   eV: () => (/* binding */ elsewhereProblem)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59742);




/**
 * Why an environment may not be judged in another namespace than at the base: what its bindings wrote stays where it was, open,
 * and belongs to nothing that any later run knows. Where nothing was asked for, or another tool writes, nothing is left behind.
 */
const moveProblem = function ({ base, before, head }, name) {
    const find = (config) => config?.protected.environments.find((environment) => environment.name === name);
    const [old, now] = [find(base), find(head)];
    if (base === undefined || old === undefined || now === undefined || old.namespace === now.namespace)
        return undefined;
    const asksFor = (before?.bindings ?? []).some(({ environments }) => environments?.includes(name) ?? true) ||
        (old.calls ?? []).length > 0 ||
        base.protected.apply.policies;
    if (!asksFor || old.appliedBy !== undefined || old.cluster === undefined)
        return undefined;
    return {
        code: 'ENVIRONMENT_MOVES',
        message: `environment ${JSON.stringify(name)} goes from namespace ${JSON.stringify(old.namespace)} to ${JSON.stringify(now.namespace)}, and what its bindings wrote would stay behind, open`,
        ...(head === undefined ? {} : { where: head.locate(`${now.pointer}/namespace`) }),
        expected: old.namespace,
        received: now.namespace,
        remedy: `Three commits: take the bindings of the environment out and apply that (or \`meshgate revoke --environment ${name}\`), change the namespace, put the bindings back. Or give the new namespace an environment of its own.`,
    };
};
/** Objects that meshgate wrote for this environment of this configuration, in a namespace that it has left. */
const leftElsewhere = function ({ objects }, { name, namespace }, 
/** What stands behind the bindings: another repository may have an environment of the same name. */
source) {
    const parent = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(name);
    return objects.filter((object) => object.key.namespace !== '' &&
        object.key.namespace !== namespace &&
        object.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment] === name &&
        object.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.source] === source &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(object) &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsTo */ .g4)(object, (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)(parent, object.key.namespace)));
};
/** Why an apply does not write in the new namespace while the old one is open: the commit that moved may have been refused before. */
const elsewhereProblem = function ({ environment, world: { state }, render: { source }, hides, }) {
    const left = leftElsewhere(state, environment, source);
    const [first] = left;
    if (first === undefined)
        return undefined;
    return {
        code: 'ENVIRONMENT_MOVES',
        message: `environment ${JSON.stringify(environment.name)} has objects in another namespace than its own, so nothing was written`,
        expected: `all of them in namespace ${environment.namespace}`,
        received: hides ? 'not shown, since it was read from the cluster' : leftTitles(left),
        remedy: `Name namespace ${hides ? 'that it had before' : first.key.namespace} in the configuration again, take everything back there (\`meshgate revoke --environment ${environment.name}\`), and move then.`,
    };
};
const leftTitles = function (left) { return (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(left.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key)), 3) };


/***/ }),

/***/ 41244:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mi: () => (/* binding */ forecastApply),
  CW: () => (/* binding */ forecastUnnamed),
  qm: () => (/* binding */ missingYaml)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(57432);
// EXTERNAL MODULE: ./src/rbac/default-objects.ts + 3 modules
var default_objects = __webpack_require__(1904);
// EXTERNAL MODULE: ./src/rbac/group.ts
var group = __webpack_require__(67879);
// EXTERNAL MODULE: ./src/rbac/roles.ts
var roles = __webpack_require__(30417);
// EXTERNAL MODULE: ./src/rbac/url-permission.ts
var url_permission = __webpack_require__(32009);
;// CONCATENATED MODULE: ./src/rbac/escalation.ts





/** Rules that these subjects hold in a namespace, by its RoleBindings and all ClusterRoleBindings, as they are written. */
const rulesHeld = function (state, subjects, namespace) {
    const resolve = (0,roles/* roleResolver */.XY)(state);
    return (0,default_objects/* rbacObjectsOf */.G)(state).flatMap((binding) => {
        const here = (0,group/* isRbac */.F)(binding, 'RoleBinding') && binding.key.namespace === namespace;
        if (!here && !(0,group/* isRbac */.F)(binding, 'ClusterRoleBinding'))
            return [];
        if (!(0,effective_permissions/* subjectsOf */.Z6)(binding).some((subject) => subjects.includes(subject)))
            return [];
        const role = (0,roles/* roleRefOf */.P2)(binding);
        const resolved = role === undefined ? undefined : resolve(role);
        return resolved?.kind === 'rules' ? resolved.rules : [];
    });
};
/**
 * component-helpers auth/rbac/validation/policy_comparator.go, Covers: every verb, group, resource and name of the rule
 * must stand in one single rule of the owner.
 */
const coversRule = function (owner, rule) { return atoms(rule).every((atom) => owner.some((one) => coversAtom(one, atom))) };
const atoms = function (rule) { return [
    ...rule.apiGroups.flatMap((group) => rule.resources.flatMap((resource) => rule.verbs.flatMap((verb) => (rule.resourceNames.length === 0 ? [[]] : rule.resourceNames.map((name) => [name])).map((resourceNames) => ({
        apiGroups: [group],
        resources: [resource],
        verbs: [verb],
        resourceNames,
        nonResourceURLs: [],
    }))))),
    ...rule.nonResourceURLs.flatMap((url) => rule.verbs.map((verb) => ({
        apiGroups: [],
        resources: [],
        verbs: [verb],
        resourceNames: [],
        nonResourceURLs: [url],
    }))),
] };
const hasAll = function (owner, wanted) { return owner.includes('*') || wanted.every((one) => owner.includes(one)) };
const coversAtom = function (owner, atom) { return hasAll(owner.verbs, atom.verbs) &&
    hasAll(owner.apiGroups, atom.apiGroups) &&
    (owner.resources.includes('*') ||
        atom.resources.every((one) => owner.resources.includes(one) ||
            (one.includes('/') && owner.resources.includes(`*/${one.slice(one.indexOf('/') + 1)}`)))) &&
    atom.nonResourceURLs.every((url) => owner.nonResourceURLs.some((pattern) => (0,url_permission/* coversUrl */.uF)(pattern, url))) &&
    (owner.resourceNames.length === 0 ||
        (atom.resourceNames.length > 0 && atom.resourceNames.every((name) => owner.resourceNames.includes(name)))) };

// EXTERNAL MODULE: ./src/rbac/permission.ts
var permission = __webpack_require__(54905);
// EXTERNAL MODULE: ./src/rbac/value-set.ts
var value_set = __webpack_require__(46072);
;// CONCATENATED MODULE: ./src/plan/forecast-apply.ts








const resources = {
    ServiceAccount: 'serviceaccounts',
    ConfigMap: 'configmaps',
    Role: 'roles',
    RoleBinding: 'rolebindings',
    AuthorizationPolicy: 'authorizationpolicies',
    RequestAuthentication: 'requestauthentications',
    PeerAuthentication: 'peerauthentications',
};
/**
 * Kubernetes, pkg/registry/rbac/{role,rolebinding}/policybased/storage.go: whoever writes a Role must hold every rule of
 * it in the namespace, or `escalate` on it; whoever writes a RoleBinding must hold the role's rules, or `bind` on it;
 * `system:masters` may everything. Every step is dry-run before the first is written, so each is judged twice: by what
 * stands there now, and by what stands there when its turn comes.
 */
const forecastApply = function (steps, live, applier) {
    if (applier.groups.includes('system:masters') || steps.length === 0)
        return { applier, outcome: 'passes', missing: [], unread: [] };
    const written = new Set(steps.filter(({ kind }) => kind === 'apply').map(({ key }) => (0,object/* keyText */.Pu)(key)));
    const missing = new Map();
    const unread = new Set();
    let state = live;
    for (const step of steps) {
        for (const [moment, at] of [live, state].entries()) {
            // In a dry run a RoleBinding to a role that this plan makes meets none; when it is written, it meets that one.
            const found = judge(step, at, applier, moment === 0 ? written : new Set());
            for (const one of found.missing)
                missing.set(JSON.stringify(one), one);
            for (const text of found.unread)
                unread.add(text);
        }
        state = after(state, step);
    }
    const list = [...missing.values()];
    return {
        applier,
        outcome: list.length === 0 ? (unread.size === 0 ? 'passes' : 'unknown') : unread.size === 0 ? 'refused' : 'unknown',
        missing: list,
        unread: [...unread].sort(order/* byCodePoint */.HH),
    };
};
/**
 * What is known where the configuration does not say who applies: nothing where roles are written, since those are judged
 * by what their writer holds. Undefined where none is: then an ordinary right to write is all that it takes.
 */
const forecastUnnamed = function (steps) { return steps.some(({ kind, key }) => kind === 'apply' && key.group === group/* rbacGroup */.s)
    ? { applier: { user: '', groups: [] }, outcome: 'unknown', missing: [], unread: [] }
    : undefined };
const judge = function (step, state, applier, promised) {
    const { key } = step;
    const subjects = subjectsOfApplier(applier);
    const [own, ...groups] = subjects;
    const held = (0,effective_permissions/* heldBy */.Vr)((0,effective_permissions/* effectivePermissions */.wW)(state), own, groups);
    const verbs = step.kind === 'remove' ? ['delete'] : step.precondition.kind === 'absent' ? ['patch', 'create'] : ['patch'];
    const needed = {
        apiGroups: [key.group],
        resources: [resources[key.kind] ?? `${key.kind.toLowerCase()}s`],
        verbs: verbs.filter((verb) => !covers(held, ruleFor(key, verb), key.namespace)),
        resourceNames: [],
    };
    const write = needed.verbs.length === 0 ? [] : [{ key, kind: 'write', rules: [needed] }];
    const grant = step.kind === 'remove' ? none : judgeGrant(step.key, step.object, state, held, subjects, promised);
    const missing = [...write, ...grant.missing];
    return { missing, unread: [...grant.unread, ...(missing.length === 0 ? [] : unreadFor(state, key.namespace, held))] };
};
const none = { missing: [], unread: [] };
const judgeGrant = function (key, content, state, held, subjects, promised) {
    if (key.group !== group/* rbacGroup */.s)
        return none;
    if (key.kind === 'Role') {
        if (covers(held, ruleFor(key, 'escalate'), key.namespace))
            return none;
        const owner = rulesHeld(state, subjects, key.namespace);
        const rules = (0,roles/* rulesOf */.fD)(objectOf(key, content))
            .filter((rule) => !coversRule(owner, rule))
            .map(({ apiGroups, resources: of, verbs, resourceNames }) => ({ apiGroups, resources: of, verbs, resourceNames }));
        return rules.length === 0 ? none : { missing: [{ key, kind: 'grant', rules }], unread: [] };
    }
    if (key.kind !== 'RoleBinding')
        return none;
    const role = (0,roles/* roleRefOf */.P2)(objectOf(key, content));
    if (role === undefined)
        return none;
    const name = { group: group/* rbacGroup */.s, kind: role.kind, namespace: role.namespace, name: role.name };
    const bind = {
        apiGroups: [group/* rbacGroup */.s],
        resources: [role.kind === 'Role' ? 'roles' : 'clusterroles'],
        verbs: ['bind'],
        resourceNames: [role.name],
    };
    // `bind` on a ClusterRole is asked for in the namespace of the RoleBinding.
    if (covers(held, bind, key.namespace))
        return none;
    const missing = [{ key, kind: 'grant', rules: [bind] }];
    const resolved = (0,roles/* roleResolver */.XY)(state)(role);
    switch (resolved.kind) {
        case 'missing':
            return promised.has((0,object/* keyText */.Pu)(name)) ? none : { missing, unread: [] };
        case 'unread':
            return { missing: [], unread: [(0,object/* keyTitle */.Gv)(name)] };
        case 'rules': {
            const owner = rulesHeld(state, subjects, key.namespace);
            if (resolved.rules.every((rule) => coversRule(owner, rule)))
                return resolved.complete ? none : { missing: [], unread: [(0,object/* keyTitle */.Gv)(name)] };
            return { missing, unread: resolved.complete ? [] : [(0,object/* keyTitle */.Gv)(name)] };
        }
    }
};
const covers = function (held, rule, namespace) {
    const wanted = (0,permission/* permissionsOfRule */.MF)(rule, (0,value_set/* only */.j6)([namespace]), '');
    return (0,permission/* subtractPermissions */.Fr)(wanted, held.resources).length === 0;
};
const ruleFor = function (key, verb) { return ({
    apiGroups: [key.group],
    resources: [resources[key.kind] ?? `${key.kind.toLowerCase()}s`],
    verbs: [verb],
    resourceNames: [key.name],
}) };
const subjectsOfApplier = function ({ user, groups }) {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? [];
    const subject = namespace === undefined || name === undefined ? `User ${user}` : `ServiceAccount ${namespace}/${name}`;
    return [subject, ...groups.map((group) => `Group ${group}`)];
};
/** What could still hold the missing permission: kinds that were not read where it counts, and roles that are bound and unread. */
const unreadFor = function (state, namespace, held) { return [
    ...effective_permissions/* rbacKindNames */.VY
        .filter((kind) => (0,object/* readStatus */.rk)(state, group/* rbacGroup */.s, kind, kind.startsWith('Cluster') ? '' : namespace) !== 'complete')
        .map((kind) => `${kind}s`),
    ...held.unread.map(({ role }) => `${role.kind} ${role.name}`),
] };
const objectOf = function (key, content) {
    const source = { kind: 'input', name: 'plan' };
    return { key, apiVersion: `${group/* rbacGroup */.s}/v1`, labels: {}, annotations: {}, content, source, locate: () => source };
};
/** The state when a step is done; only roles and bindings change what later ones may. */
const after = function (state, step) {
    if (step.key.group !== group/* rbacGroup */.s)
        return state;
    const rest = state.objects.filter(({ key }) => (0,object/* keyText */.Pu)(key) !== (0,object/* keyText */.Pu)(step.key));
    return { ...state, objects: step.kind === 'remove' ? rest : [...rest, objectOf(step.key, step.object)] };
};
const listText = function (values) { return `[${values.map((value) => JSON.stringify(value)).join(', ')}]` };
const subjectLines = function ({ user }) {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? [];
    return namespace === undefined || name === undefined
        ? [`  - { kind: User, apiGroup: ${group/* rbacGroup */.s}, name: ${JSON.stringify(user)} }`]
        : [`  - { kind: ServiceAccount, namespace: ${JSON.stringify(namespace)}, name: ${JSON.stringify(name)} }`];
};
/** A Role and a RoleBinding to paste, for each namespace in which something is missing. */
const missingYaml = function ({ applier, missing }) { return [...new Set(missing.map(({ key }) => key.namespace))].sort(order/* byCodePoint */.HH).flatMap((namespace, index) => {
    const rules = missing.filter(({ key }) => key.namespace === namespace).flatMap((one) => one.rules);
    const lines = rules.map(({ apiGroups, resources: of, verbs, resourceNames }) => {
        const names = resourceNames.length === 0 ? '' : `, resourceNames: ${listText(resourceNames)}`;
        return `  - { apiGroups: ${listText(apiGroups)}, resources: ${listText(of)}, verbs: ${listText(verbs)}${names} }`;
    });
    const metadata = `metadata: { name: meshgate-apply, namespace: ${JSON.stringify(namespace)} }`;
    return [
        ...(index === 0 ? [] : ['---']),
        `apiVersion: ${group/* rbacGroup */.s}/v1`,
        'kind: Role',
        metadata,
        'rules:',
        ...new Set(lines),
        '---',
        `apiVersion: ${group/* rbacGroup */.s}/v1`,
        'kind: RoleBinding',
        metadata,
        `roleRef: { apiGroup: ${group/* rbacGroup */.s}, kind: Role, name: meshgate-apply }`,
        'subjects:',
        ...subjectLines(applier),
    ];
}) };


/***/ }),

/***/ 41257:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ segmentMatrix),
/* harmony export */   r: () => (/* binding */ waysOfCalls)
/* harmony export */ });
/* harmony import */ var _calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9685);
/* harmony import */ var _calls_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37689);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_callers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38698);
/* harmony import */ var _mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45008);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48961);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);








const portTitle = function ({ call }) { return `${(0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTitle */ ._B)(call.service)}:${call.port}` };
/** `NAMESPACE/SERVICEACCOUNT` of whatever a selector finds. */
const runningBehind = function ({ mesh }, namespace, selector) { return (0,_calls_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadsOf */ .mo)(mesh, namespace)
    .filter(({ labels }) => (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__/* .selects */ .ko)(selector, labels))
    .flatMap((workload) => [workload, ...workload.alike])
    .map((workload) => `${namespace}/${(0,_mesh_resolve_callers_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .X)(workload)}`) };
/** Directly, where one calls a Service whose workloads run as the other, or through a Service that both call, as a broker is. */
const waysOfCalls = function (access) {
    const own = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(access.edges, ({ caller }) => (0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(caller));
    // Edges of one Service and port share what they arrive at.
    const known = new Map();
    const behind = ({ target }) => {
        const found = known.get(target) ??
            new Set((0,_calls_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .isTarget */ .Ex)(target) ? runningBehind(access, target.service.namespace, target.selector) : []);
        known.set(target, found);
        return found;
    };
    const services = new Map();
    for (const edge of access.edges)
        if (![...behind(edge)].some((identity) => own.has(identity)))
            services.set((0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTitle */ ._B)(edge.call.service), [...(services.get((0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTitle */ ._B)(edge.call.service)) ?? []), edge]);
    const called = new Map([...own].map(([identity, edges]) => [identity, new Set(edges.map(portTitle))]));
    return {
        identities: [...own.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH),
        behind,
        services: [...services.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH),
        calling: (from, service) => [
            ...new Set((services.get(service) ?? [])
                .filter(({ caller }) => (0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(caller) === from)
                .map((edge) => `calls ${portTitle(edge)}`)),
        ],
        between: (from, to) => {
            if (from === to)
                return [];
            const edges = own.get(from) ?? [];
            const direct = new Set(edges.filter((edge) => behind(edge).has(to)).map(portTitle));
            const through = [...(called.get(from) ?? [])].filter((title) => called.get(to)?.has(title) === true && !direct.has(title));
            return [...[...direct].map((title) => `calls ${title}`), ...through.map((title) => `via ${title}`)];
        },
    };
};
/** More of either nobody reads in a review; `meshgate calls --matrix` has them. */
const mostColumns = 8;
const mostRows = 30;
/** Identities that run beside those of a segment, behind a Service that selects both, as worker sets of one component do. */
const besides = function (access, members) { return [...(0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOfMesh */ .l)(access.mesh).services.values()]
    .flatMap(({ key, content }) => {
    const selector = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(content, 'spec', 'selector');
    return Object.keys(selector).length === 0 ? [] : [runningBehind(access, key.namespace, selector)];
})
    .filter((running) => running.some((identity) => members.has(identity)))
    .flat() };
/**
 * Who meets whom around the segments: columns are the identities of their callers, and whoever runs beside them; rows are
 * all that have a way to one of them. Nothing where there is no segment.
 */
const segmentMatrix = function (access) {
    if (access.segments.length === 0)
        return undefined;
    const { identities, between } = waysOfCalls(access);
    const segmentsOf = new Map();
    for (const { segment, isMember } of access.segments)
        for (const identity of new Set(access.declaration.callers.filter(isMember).map(_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)))
            segmentsOf.set(identity, [...(segmentsOf.get(identity) ?? []), segment.name]);
    const sets = [...new Set([...segmentsOf.keys(), ...besides(access, new Set(segmentsOf.keys()))])];
    const columns = sets.slice(0, mostColumns);
    const rows = identities
        .map((identity) => ({ identity, cells: columns.map((to) => between(identity, to)) }))
        .filter(({ cells }) => cells.some((ways) => ways.length > 0));
    return {
        columns: columns.map((identity) => ({ identity, segments: segmentsOf.get(identity) ?? [] })),
        rows: rows.slice(0, mostRows),
        leftOut: { columns: sets.length - columns.length, rows: Math.max(0, rows.length - mostRows) },
    };
};


/***/ }),

/***/ 49193:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ writesOf),
/* harmony export */   BW: () => (/* binding */ lastWrites),
/* harmony export */   Gn: () => (/* binding */ writeTitle),
/* harmony export */   S4: () => (/* binding */ ownersOfField),
/* harmony export */   gB: () => (/* binding */ writeNamedBy),
/* harmony export */   sE: () => (/* binding */ isOwnWrite)
/* harmony export */ });
/* harmony import */ var _manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93339);
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41898);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);






/** The last write of each manager, newest first; nothing where the object comes from no cluster. */
const writesOf = function (object) { return writesWhere(object, () => true) };
/** As `writesOf`, of the managers that own the field at a JSON pointer, or a list or map that is owned as a whole around it. */
const ownersOfField = function (object, pointer) {
    const path = (0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerParts */ .uo)(pointer);
    return writesWhere(object, (fields) => owns(fields, path));
};
const owns = function (fields, path) {
    const [name, ...rest] = path;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(fields))
        return false;
    // Owned as a whole, or nothing further is asked for.
    if (name === undefined || Object.keys(fields).length === 0)
        return true;
    if (Object.hasOwn(fields, `f:${name}`))
        return owns(fields[`f:${name}`], rest);
    // An element of a list is owned by its key or value, which an index does not tell.
    return /^\d+$/.test(name) && Object.keys(fields).some((field) => /^[kv]:/.test(field));
};
const writesWhere = function (object, filter) { return (object.managedFields ?? [])
    .filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
    .filter((entry) => (entry['subresource'] ?? '') === '' && filter(entry['fieldsV1']))
    .map((entry) => ({
    object: (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(object.key),
    manager: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'manager'),
    operation: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'operation'),
    time: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'time'),
}))
    .filter(({ time }) => time !== '')
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(b.time, a.time) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(a.manager, b.manager)) };
/** meshgate writes by server-side apply alone: an Update under its name is somebody else's. */
const isOwnWrite = function ({ manager, operation }) { return manager === _manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldManager */ .wM && operation === 'Apply' };
const writeTitle = function ({ manager, operation, time }) { return `${manager} (${operation}) at ${time}` };
const decisive = new Set(['security.istio.io', 'networking.istio.io', 'rbac.authorization.k8s.io']);
/** The newest writes of objects that decide access: what may have moved where no earlier state is known. */
const lastWrites = function ({ objects }, limit) { return objects
    .filter(({ key }) => decisive.has(key.group) || ['ServiceAccount', 'Service', 'Namespace'].includes(key.kind))
    .flatMap((object) => writesOf(object).slice(0, 1))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(b.time, a.time) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(a.object, b.object))
    .slice(0, limit) };
/** The newest write of the object that a decision names: `AuthorizationPolicy shop/orders spec.rules[0]`. */
const writeNamedBy = function ({ objects }, decision) {
    const title = /^[A-Z]\w* \S+/.exec(decision)?.[0];
    const found = title === undefined ? undefined : objects.find(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key) === title);
    return found === undefined ? undefined : writesOf(found)[0];
};


/***/ }),

/***/ 50190:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ otherRights),
/* harmony export */   j: () => (/* binding */ rightsMoved)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70816);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48961);
/* harmony import */ var _rbac_effective_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57432);
/* harmony import */ var _rbac_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67879);
/* harmony import */ var _rbac_roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30417);
/* harmony import */ var _drifted_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96245);








/** Roles and bindings by which `permissions` differ. Of a binding, who got or lost which role; of a role, the rights themselves. */
const rightsMoved = function ({ before, after }, permissions) {
    const there = new Map(after.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object]));
    const wanted = new Map(before.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object]));
    const objects = [...new Map([...wanted, ...there]).values()].filter((object) => kinds.some((kind) => (0,_rbac_group_js__WEBPACK_IMPORTED_MODULE_5__/* .isRbac */ .F)(object, kind)));
    // A role that came or went with its bindings says nothing that they do not.
    const isTold = (part) => objects.some(({ key }) => part.startsWith(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key)} \u2192 `) &&
        handedOver(wanted.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)), there.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))).length > 0);
    return objects
        .flatMap(({ key }) => {
        const [old, now] = [wanted.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)), there.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))];
        const isBinding = /Binding$/.test(key.kind);
        const what = isBinding ? handedOver(old, now) : ruled(old, now, permissions, isTold);
        const title = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key);
        const moves = permissions.some(({ via = '' }) => partsOf(via).some((part) => isFrom(part, title)));
        if (what.length === 0 || !moves)
            return [];
        return [{ object: title, what, ...(now === undefined ? {} : (0,_drifted_object_js__WEBPACK_IMPORTED_MODULE_4__/* .writerOf */ .bi)(now)) }];
    })
        .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)(a.object, b.object));
};
const kinds = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** `RoleBinding shop/team \u2192 Role team`, of a right that several give: each. */
const partsOf = function (via) { return via.split('; ') };
/** Whether a way to a right leads through an object: its binding, or its role. */
const isFrom = function (part, title) {
    const [binding = '', role = ''] = part.split(' \u2192 ');
    if (binding === title)
        return true;
    const [, namespace = ''] = /^\w+ ([^/]+)\//.exec(binding) ?? [];
    return title === role || title === role.replace(/^Role /, `Role ${namespace}/`);
};
/** Rights that no role or binding told here explains wholly. */
const otherRights = function (permissions, told) { return permissions.filter(({ via }) => via === undefined || !partsOf(via).every((part) => told.some(({ object }) => isFrom(part, object)))) };
const handedOver = function (old, now) {
    const [had, has] = [grantOf(old), grantOf(now)];
    const only = (one, other) => one.role === other.role ? one.subjects.filter((subject) => !other.subjects.includes(subject)) : one.subjects;
    const say = (subjects, verb, role) => subjects.length === 0 ? [] : [`${subjects.join(', ')} ${verb} ${role}`];
    return [...say(only(has, had), 'got', has.role), ...say(only(had, has), 'lost', had.role)];
};
const grantOf = function (binding) {
    const ref = binding === undefined ? undefined : (0,_rbac_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleRefOf */ .P2)(binding);
    return binding === undefined || ref === undefined
        ? { role: '', subjects: [] }
        : { role: `${ref.kind} ${ref.name}`, subjects: (0,_rbac_effective_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectsOf */ .Z6)(binding) };
};
const verbs = { gained: 'gained', lost: 'lost', unknown: 'may have gained' };
/** What a role gives otherwise, with everybody who has it. */
const ruled = function (old, now, permissions, isTold) {
    const title = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)((now ?? old)?.key ?? { group: '', kind: '', namespace: '', name: '' });
    if (old !== undefined && now !== undefined && (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(rulesOf(old)) === (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(rulesOf(now)))
        return [];
    const rows = permissions.filter(({ via = '' }) => partsOf(via).some((part) => isFrom(part, title) && !part.startsWith(`${title} \u2192 `)));
    const isWhole = old === undefined || now === undefined;
    if (isWhole && rows.every(({ via = '' }) => partsOf(via).every(isTold)))
        return [];
    return [...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(rows, ({ kind, rule }) => `${verbs[kind]} ${rule}`)].map(([text, alike]) => `${[...new Set(alike.map(({ subject }) => subject))].join(', ')} ${text}`);
};
const rulesOf = function ({ content }) { return [content['rules'] ?? [], content['aggregationRule'] ?? {}] };


/***/ }),

/***/ 59742:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Qu: () => (/* binding */ foreignOwner),
/* harmony export */   UL: () => (/* binding */ decisiveRoots),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   mB: () => (/* binding */ foreignFields)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _gitops_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7677);
/* harmony import */ var _manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93339);






const label = function (object, name) { return Object.hasOwn(object.labels, name) ? (object.labels[name] ?? '') : '' };
/** Labels can be forged by anyone who may patch; an Apply entry of our manager only by who may write as us. */
const isOurs = function (object) { return label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) === 'meshgate' &&
    entries(object).some((entry) => isOurEntry(entry) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(entry['fieldsV1'])) };
/** A member of the environment's ApplySet, or its parent. */
const belongsTo = function (object, applySet) { return label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLabel */ .LR) === applySet || label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetIdLabel */ .EG) === applySet };
/** Why a same-named object may not be written, if it may not: a plain apply would merge into it silently. */
const foreignOwner = function (live, applySet) {
    const kept = (0,_gitops_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .keptByGitOps */ .SO)(live);
    if (kept !== undefined)
        return kept;
    const title = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(live.key);
    const tooling = Object.hasOwn(live.annotations, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu) ? live.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu] : undefined;
    if (tooling !== undefined && !tooling.startsWith('meshgate/'))
        return {
            code: 'FOREIGN_APPLYSET',
            message: `${title} is the parent of an ApplySet that another tool keeps.`,
            where: live.source,
            expected: 'meshgate/\u2026',
            received: tooling,
            remedy: 'Rename the environment, or remove the other tool\u2019s ApplySet first.',
        };
    if (isOurs(live) && belongsTo(live, applySet))
        return undefined;
    const environment = Object.hasOwn(live.annotations, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment)
        ? live.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment]
        : undefined;
    return {
        code: 'FOREIGN_OWNER',
        message: isOurs(live)
            ? `${title} exists and belongs to another environment${environment === undefined ? '' : ` (${JSON.stringify(environment)})`}.`
            : `${title} exists and meshgate did not write it.`,
        where: live.source,
        expected: `written by field manager ${_manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldManager */ .wM}, labels ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=meshgate and ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLabel */ .LR}=${applySet}`,
        received: `written by ${ownersOf(live).join(', ') || 'nobody that is named'}; ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=${label(live, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) || '(none)'}`,
        remedy: isOurs(live)
            ? 'Give the binding or its ServiceAccount another name: two environments do not share an object.'
            : `Where it grants exactly what the repository asks for, take it over: \`meshgate adopt ${adoptName(live.key)}\`. Else give the binding or its ServiceAccount another name, or remove the object after asking its owner.`,
    };
};
/** As `adopt` takes it: `ServiceAccount/shop/deployer`. */
const adoptName = function ({ kind, namespace, name }) { return `${kind}/${namespace}/${name}` };
/** Field managers of an object, with how they wrote it. */
const ownersOf = function (object) { return [
    ...new Set(entries(object).map((entry) => `${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'manager')} (${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'operation')})`)),
] };
const entries = function (object) { return (object.managedFields ?? []).filter((entry) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(entry)) };
const isOurEntry = function (entry) { return entry['manager'] === _manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldManager */ .wM && entry['operation'] === 'Apply' && (entry['subresource'] ?? '') === '' };
/** Where an unasked field changes what the object does. A ServiceAccount's `secrets` are the cluster's own. */
const decisiveRoots = ['spec', 'rules', 'aggregationRule', 'roleRef', 'subjects', 'data', 'binaryData'];
/**
 * Fields that would still stand after our apply although we do not ask for them: server-side apply merges, and removes
 * only what nobody else owns. `spec.action: DENY` of another manager would turn our ALLOW around.
 */
const foreignFields = function (live, desired) {
    const [ours, others] = [entries(live).filter(isOurEntry), entries(live).filter((entry) => !isOurEntry(entry))];
    const owned = (list) => list.map((entry) => entry['fieldsV1'] ?? null);
    return decisiveRoots.flatMap((root) => residue((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(live.content, root), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(desired, root), below(owned(ours), root), below(owned(others), root), `.${root}`));
};
const residue = function (live, desired, ours, others, path) {
    if (live === undefined)
        return [];
    if (desired === undefined)
        return ours.length > 0 && others.length === 0 && isWhollyOurs(live, ours) ? [] : [path];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(live) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(desired))
        return [];
    return Object.keys(live).flatMap((name) => residue((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(live, name), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(desired, name), below(ours, name), below(others, name), `${path}.${name}`));
};
/** Whether every leaf of a value that we no longer ask for is ours, so that the apply takes it away. */
const isWhollyOurs = function (live, ours) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(live) || Object.keys(live).length === 0)
        return true;
    // An atomic map is owned as one leaf.
    if (ours.some((tree) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(tree) && Object.keys(tree).length === 0))
        return true;
    return Object.keys(live).every((name) => {
        const [value, trees] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(live, name), below(ours, name)];
        return value !== undefined && trees.length > 0 && isWhollyOurs(value, trees);
    });
};
const below = function (trees, name) { return trees.flatMap((tree) => {
    const found = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(tree, `f:${name}`);
    return found === undefined ? [] : [found];
}) };


/***/ }),

/***/ 73079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withOwnApplier),
/* harmony export */   u: () => (/* binding */ withOwnNamespace)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24023);



/** What stands for the namespace of each environment, where they differ. */
const own = '(its namespace)';
/**
 * What a plan says, with the environment's own namespace under one name, so that environments are compared whose namespaces are
 * called otherwise. Another environment's namespace stays what it is: who lets that one in differs from who lets its own in.
 */
const withOwnNamespace = function (value, namespace) {
    const replace = replacer(namespace);
    const walk = (one, holder) => {
        if (typeof one === 'string')
            return isNamespace(holder) && one === namespace ? own : replace(one);
        if (Array.isArray(one))
            return one.map((item) => walk(item, holder));
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(one))
            return one;
        return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner, name)]));
    };
    return walk(value, '');
};
/**
 * What `drift` says of an object, with the environment's name out of what `init` gives its applier: the binding is called
 * `meshgate-applier-ENVIRONMENT`, and its group ends in that name. Whatever else it gives, and to whom, stays as it is.
 */
const withOwnApplier = function (one, environment) {
    const name = (0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(environment);
    const object = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'object');
    const bound = new RegExp(`^(RoleBinding \\S+/meshgate-applier-)${name}$`);
    if (environment === '' || !bound.test(object))
        return one;
    const group = new RegExp(`( to Group meshgate:apply:[a-z0-9-]+:)${name}$`);
    return {
        ...one,
        object: object.replace(bound, '$1(environment)'),
        details: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(one, 'details').map((detail) => ({
            ...detail,
            what: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(detail, 'what').replace(group, '$1(environment)'),
        })),
    };
};
/** Members whose texts are names of namespaces as a whole. */
const isNamespace = function (name) { return ['namespace', 'namespaces', 'notNamespaces', 'kubernetes.io/metadata.name'].includes(name) };
/** In a text, a word is the namespace only where what stands around says so: a Service or a path may have the same name. */
const replacer = function (namespace) {
    const name = (0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(namespace);
    const ends = '(?![a-z0-9-])';
    const places = [
        // `cluster.local/ns/shop/sa/batch`
        `(?<=(?:^|/)ns/)${name}(?=/|$)`,
        // `RoleBinding shop/team`, `shop/orders:8080`
        `(?<![a-z0-9./-])${name}(?=/)`,
        // `service orders in shop`, `namespace shop`
        `(?<=\\b(?:in|namespaces?) [\`"]?)${name}${ends}`,
        `(?<=system:serviceaccounts?:)${name}${ends}`,
        // The group of its applier, as `init` names it.
        `(?<=\\bmeshgate:apply:)${name}(?=:)`,
        // `orders.shop.svc.cluster.local`
        `(?<=[a-z0-9]\\.)${name}(?=\\.svc${ends})`,
    ];
    const pattern = new RegExp(places.join('|'), 'g');
    return (text) => text.replace(pattern, own);
};


/***/ }),

/***/ 87091:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vx: () => (/* binding */ isBeingDeleted),
  pu: () => (/* binding */ isParent),
  tG: () => (/* binding */ kindsOf),
  Dv: () => (/* binding */ planSteps)
});

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/manifests/no-op.ts
var no_op = __webpack_require__(93339);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
// EXTERNAL MODULE: ./src/plan/set-lists.ts
var set_lists = __webpack_require__(46183);
;// CONCATENATED MODULE: ./src/plan/write.ts


/** In order of execution; docs/decisions/order-of-writes.md argues why. */
const phases = [
    'widen inventory',
    'withdraw permissions',
    'restrict mesh',
    'service accounts',
    'roles',
    'awaited service accounts',
    'role bindings',
    'add allowing policies',
    'change policies',
    'remove allowing policies',
    'remove role bindings',
    'remove roles',
    'remove service accounts',
    'relax mesh',
    'narrow inventory',
];
/** By phase, and inside of one as they come; each orderer hands its own over in order. */
const inPhases = function (writes) { return phases.flatMap((phase) => writes.filter((write) => write.phase === phase)) };
const byKey = function (a, b) { return (0,order/* byCodePoint */.HH)((0,ports_object/* keyText */.Pu)(a.key), (0,ports_object/* keyText */.Pu)(b.key)) };

;// CONCATENATED MODULE: ./src/plan/order-permissions.ts






/**
 * Orders writes of ServiceAccounts, Roles and RoleBindings so that whoever holds a permission in between holds it
 * before or after. While a role's rules change, exactly those are bound to it who are bound before and after; so old
 * subjects go first, new ones come last. A role that stays as it is needs no such care, and there the new binding comes
 * before the old one goes, so that nobody is locked out in between.
 *
 * `boundBefore` and `boundAfter` are all RoleBindings of the namespace, whoever wrote them, now and when all is done.
 */
const orderPermissions = function (writes, boundBefore, boundAfter) {
    const [accounts, roles, bindings] = ['ServiceAccount', 'Role', 'RoleBinding'].map((kind) => writes.filter((write) => write.key.kind === kind).sort(byKey));
    const referredAfter = new Set(boundAfter.map(roleText));
    const changingRoles = new Set(roles.filter((write) => changesRules(write, referredAfter)).map(({ key }) => `Role/${key.name}`));
    const newAccounts = new Set(accounts.filter(({ before }) => before === undefined).map(({ key }) => key.name));
    const placed = [];
    const problems = [];
    const place = (phase, write, object, why) => {
        placed.push({ phase, key: write.key, object, why });
    };
    for (const write of bindings) {
        const { before, after } = write;
        const changing = changingRoles.has(roleText(after ?? before?.content));
        if (before === undefined) {
            place('role bindings', write, after, 'gives the permissions');
        }
        else if (after === undefined) {
            const early = changing || subjectsIn(before.content).some(({ name }) => newAccounts.has(name));
            if (early)
                place('withdraw permissions', write, undefined, 'goes before its role or its ServiceAccount changes');
            else
                place('remove role bindings', write, undefined, 'is not asked for any more');
        }
        else if (roleText(before.content) !== roleText(after)) {
            problems.push({
                code: 'NO_SAFE_ORDER',
                message: `${(0,ports_object/* keyTitle */.Gv)(write.key)} would refer to another role, which the API server never allows (roleRef is immutable).`,
                remedy: 'Give the RoleBinding with the other role another name.',
            });
        }
        else {
            const [old, now] = [subjectsIn(before.content), subjectsIn(after)];
            const both = now.filter(({ text }) => old.some((one) => one.text === text));
            const leaves = old.some(({ text }) => !both.some((one) => one.text === text));
            const arrives = both.length < now.length;
            if (leaves && (changing || old.some(({ name }) => newAccounts.has(name)))) {
                place('withdraw permissions', write, { ...after, subjects: both.map(({ value }) => value) }, 'lets go of subjects before its role changes');
                if (arrives)
                    place('role bindings', write, after, 'gives the permissions');
            }
            else {
                place('role bindings', write, after, leaves || arrives ? 'changes its subjects' : 'keeps its subjects and its role');
            }
        }
    }
    for (const write of roles) {
        const { before, after } = write;
        if (after !== undefined)
            place('roles', write, after, before === undefined ? 'holds the permissions' : 'changes');
        else if (changingRoles.has(`Role/${write.key.name}`))
            place('roles', write, undefined, 'goes before anybody new is bound to it');
        else
            place('remove roles', write, undefined, 'is not asked for any more');
    }
    const named = (bound) => new Set(bound.flatMap((binding) => subjectsIn(binding).map(({ name }) => name)));
    const [namedBefore, namedAfter] = [named(boundBefore), named(boundAfter)];
    for (const write of accounts) {
        const { name } = write.key;
        // A binding that waits for a new account gives it its role at once: the role has to be the new one by then.
        if (write.after !== undefined)
            place(write.before === undefined && namedBefore.has(name) ? 'awaited service accounts' : 'service accounts', write, write.after, 'is who the permissions are for');
        // A binding that names it stays or comes: what that grants must not reach the account while it lasts.
        else if (namedAfter.has(name))
            place('withdraw permissions', write, undefined, 'goes before permissions that name it');
        else
            place('remove service accounts', write, undefined, 'is not asked for any more; its tokens end with it');
    }
    return { writes: placed, problems };
};
const changesRules = function ({ key, before, after }, referredAfter) {
    if (after === undefined)
        return referredAfter.has(`Role/${key.name}`);
    const text = (content) => (0,set_lists/* textWithoutOrder */.Y)(key, ['rules'], content === undefined ? [] : (0,fields/* listAt */.gT)(content, 'rules'));
    return text(before?.content) !== text(after);
};
const roleText = function (binding) { return `${(0,fields/* textAt */.$6)(binding, 'roleRef', 'kind')}/${(0,fields/* textAt */.$6)(binding, 'roleRef', 'name')}` };
const subjectsIn = function (binding) { return (0,fields/* objectsAt */.yR)(binding, 'subjects')
    .map((value) => {
    const parts = ['kind', 'namespace', 'name'].map((field) => (0,fields/* member */.Dc)(value, field) ?? '');
    return { text: (0,canonical_json/* canonicalJson */.d)(parts), name: (0,fields/* textAt */.$6)(value, 'name'), value };
})
    .sort((a, b) => (0,order/* byCodePoint */.HH)(a.text, b.text)) };

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/plan/policy-effect.ts




const effectOf = function (key, content, rootNamespace) {
    if (content === undefined || key.group !== 'security.istio.io')
        return undefined;
    const spec = (0,fields/* objectAt */.lJ)(content, 'spec');
    const scope = scopeOf(key, spec, rootNamespace);
    switch (key.kind) {
        case 'AuthorizationPolicy':
            return authorization(key, content, spec, scope);
        case 'RequestAuthentication':
            return { kind: 'tokens', scope, rules: (0,set_lists/* textWithoutOrder */.Y)(key, ['spec'], spec) };
        case 'PeerAuthentication': {
            const mode = (0,fields/* textAt */.$6)(spec, 'mtls', 'mode');
            const plain = (mode === 'STRICT' || mode === 'PERMISSIVE') && Object.keys((0,fields/* objectAt */.lJ)(spec, 'portLevelMtls')).length === 0;
            return { kind: 'mutual TLS', scope, mode: plain ? mode : 'other', rules: (0,canonical_json/* canonicalJson */.d)(spec) };
        }
        default:
            return undefined;
    }
};
const effectOfObject = function (object, rootNamespace) { return effectOf(object.key, object.content, rootNamespace) };
const authorization = function (key, content, spec, scope) {
    const action = (0,fields/* textAt */.$6)(spec, 'action') || 'ALLOW';
    // Go's strconv.ParseBool, as Istio reads the annotation.
    if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes((0,fields/* textAt */.$6)(content, 'metadata', 'annotations', 'istio.io/dry-run')))
        return undefined;
    if (action === 'AUDIT')
        return undefined;
    const list = (0,fields/* objectsAt */.yR)(spec, 'rules');
    const rules = (0,set_lists/* textWithoutOrder */.Y)(key, ['spec', 'rules'], list);
    const readsClaims = /request\.auth|equestPrincipals/.test(rules);
    if (action === 'ALLOW')
        return { kind: 'allow', scope, rules, readsClaims };
    return { kind: 'restrict', scope, rules, by: `${action} ${(0,fields/* textAt */.$6)(spec, 'provider', 'name')}`, readsClaims };
};
const scopeOf = function (key, spec, rootNamespace) {
    const targets = [(0,fields/* member */.Dc)(spec, 'targetRef') ?? null, (0,fields/* member */.Dc)(spec, 'targetRefs') ?? null];
    const namespace = key.namespace === rootNamespace ? '' : key.namespace;
    const labels = (0,json/* isJsonObject */.OW)((0,fields/* member */.Dc)(spec, 'selector')) ? (0,fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels') : {};
    return { namespace, labels, text: (0,canonical_json/* canonicalJson */.d)([namespace, { ...labels }, targets]) };
};
/** Whether one workload may be under both: not if the namespaces or a label's values differ. */
const mayOverlap = function (a, b) { return (a.namespace === '' || b.namespace === '' || a.namespace === b.namespace) &&
    Object.entries(a.labels).every(([name, value]) => !Object.hasOwn(b.labels, name) || b.labels[name] === value) };

;// CONCATENATED MODULE: ./src/plan/order-policies.ts




/** Istio's own limit on the rules of an AuthorizationPolicy. */
const mostRules = 512;
/**
 * Orders writes of Istio's security policies so that no request is let through in between that is refused before and
 * after: what restricts comes first, what lets through next, what relaxes last; an ALLOW policy only goes when those
 * that shall stand at its workloads are there, since a workload without any lets everybody in. What cannot be ordered
 * so is refused (docs/decisions/order-of-writes.md).
 */
const orderPolicies = function (writes, live, rootNamespace) {
    const changes = [...writes].sort(byKey).map((write) => ({
        write,
        before: write.before && effectOfObject(write.before, rootNamespace),
        after: effectOf(write.key, write.after, rootNamespace),
    }));
    const context = { changes, live, rootNamespace };
    const placed = [];
    const problems = [];
    const moves = [];
    for (const change of changes) {
        const found = placeChange(change, context);
        if (found === 'move')
            moves.push(change);
        else if ('code' in found)
            problems.push(found);
        else
            placed.push(...found);
    }
    const ordered = orderMoves(moves);
    if ('code' in ordered)
        problems.push(ordered);
    else
        placed.push(...ordered);
    return { writes: placed, problems };
};
const placeChange = function (change, context) {
    const { write, before, after } = change;
    const at = (phase, why) => [
        { phase, key: write.key, object: write.after, why },
    ];
    if (before === undefined && after === undefined)
        return at('change policies', 'decides about no request');
    const alone = !context.changes.some((other) => other !== change && touches(change, other));
    if (isSameEffect(before, after))
        return at('change policies', 'decides as before');
    if (alone)
        return at(after?.kind === 'restrict' && before === undefined ? 'restrict mesh' : lonePhase(change), 'is the only change at its workloads');
    if (isTokens(before) || isTokens(after))
        return placeTokens(change, context, at);
    if (isMutualTls(before) || isMutualTls(after))
        return placeMutualTls(change, context, at);
    if (before === undefined)
        return after?.kind === 'allow'
            ? at('add allowing policies', 'lets requests through')
            : at('restrict mesh', 'refuses requests');
    if (after === undefined)
        return before.kind === 'allow'
            ? at('remove allowing policies', 'goes when the others stand')
            : at('relax mesh', 'goes when nothing needs it any more');
    if (before.kind === 'allow' && after.kind === 'allow')
        return before.scope.text === after.scope.text ? at('change policies', 'changes what it lets through') : 'move';
    if (before.kind === 'restrict' &&
        after.kind === 'restrict' &&
        before.by === after.by &&
        before.scope.text === after.scope.text)
        return restrictInTwo(write);
    return noOrder(write, 'changes its action, its provider or its workloads');
};
const lonePhase = function ({ before, after }) {
    if (after === undefined)
        return before?.kind === 'allow' ? 'remove allowing policies' : 'relax mesh';
    return before === undefined && after.kind === 'allow' ? 'add allowing policies' : 'change policies';
};
/** First both the old and the new rules, so that nothing slips through, then the new ones alone. */
const restrictInTwo = function (write) {
    const { before, after } = write;
    if (before === undefined || after === undefined)
        return [];
    const rules = [...(0,fields/* listAt */.gT)(before.content, 'spec', 'rules'), ...(0,fields/* listAt */.gT)(after, 'spec', 'rules')];
    if (rules.length > mostRules)
        return noOrder(write, `would have more than ${mostRules} rules in between`);
    const both = { ...after, spec: { ...(0,fields/* objectAt */.lJ)(after, 'spec'), rules } };
    return [
        { phase: 'restrict mesh', key: write.key, object: both, why: 'refuses by its old and its new rules' },
        { phase: 'relax mesh', key: write.key, object: after, why: 'refuses by its new rules alone' },
    ];
};
/**
 * The first RequestAuthentication of a workload only refuses more, as long as no policy there looks at tokens; so it
 * comes first, and the last one goes last. Any other change both opens and closes.
 */
const placeTokens = function (change, context, at) {
    const { write, before, after } = change;
    const scope = (after ?? before)?.scope;
    if (scope === undefined || (before !== undefined && after !== undefined))
        return noOrder(write, 'changes which tokens count while other policies of its workloads change');
    const namespaces = scope.namespace === '' ? ['*'] : [scope.namespace, context.rootNamespace];
    const known = ['RequestAuthentication', 'AuthorizationPolicy'].every((kind) => namespaces.every((namespace) => (0,ports_object/* readStatus */.rk)(context.live, 'security.istio.io', kind, namespace) === 'complete'));
    const effects = after === undefined ? effectsAfter(context) : effectsBefore(context);
    const others = [...effectsBefore(context), ...effectsAfter(context)].some(([text, effect]) => effect.kind === 'tokens' && text !== (0,ports_object/* keyText */.Pu)(write.key) && mayOverlap(effect.scope, scope));
    const asked = effects.some(([, effect]) => (effect.kind === 'allow' || effect.kind === 'restrict') && effect.readsClaims && mayOverlap(effect.scope, scope));
    if (!known || others || asked)
        return noOrder(write, 'changes which tokens count while other policies of its workloads change');
    return after === undefined
        ? at('relax mesh', 'goes when no policy looks at tokens')
        : at('restrict mesh', 'refuses bad tokens');
};
/** STRICT only refuses more than PERMISSIVE; DISABLE and modes per port are not compared. */
const placeMutualTls = function (change, context, at) {
    const { write, before, after } = change;
    const scopes = [before, after].flatMap((effect) => (effect === undefined ? [] : [effect.scope]));
    const namespaces = scopes.some(({ namespace }) => namespace === '')
        ? ['*']
        : [write.key.namespace, context.rootNamespace];
    const known = namespaces.every((name) => (0,ports_object/* readStatus */.rk)(context.live, 'security.istio.io', 'PeerAuthentication', name) === 'complete');
    const unclear = [...effectsBefore(context), ...effectsAfter(context)].some(([, effect]) => effect.kind === 'mutual TLS' &&
        effect.mode === 'other' &&
        scopes.some((scope) => mayOverlap(scope, effect.scope)));
    const moved = before !== undefined && after !== undefined && before.scope.text !== after.scope.text;
    if (!known || unclear || moved)
        return noOrder(write, 'changes mutual TLS in a way that cannot be put before or after the other policies');
    const mode = (effect) => (effect?.kind === 'mutual TLS' ? effect.mode : '');
    const tightens = after === undefined ? mode(before) === 'PERMISSIVE' : mode(after) === 'STRICT';
    return tightens ? at('restrict mesh', 'demands mutual TLS') : at('relax mesh', 'lets plain text through again');
};
/** All enforced policies by key, before and after the whole change. */
const effectsBefore = function ({ live, rootNamespace }) { return live.objects.flatMap((object) => {
    const effect = effectOfObject(object, rootNamespace);
    return effect === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(object.key), effect]];
}) };
const effectsAfter = function (context) {
    const written = new Set(context.changes.map(({ write }) => (0,ports_object/* keyText */.Pu)(write.key)));
    return [
        ...effectsBefore(context).filter(([text]) => !written.has(text)),
        ...context.changes.flatMap(({ write, after }) => after === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(write.key), after]]),
    ];
};
/** A policy that moves goes after those that move to where it stood; in a ring, none can go first. */
const orderMoves = function (moves) {
    const left = [...moves];
    const ordered = [];
    const overlap = (a, b) => a !== undefined && b !== undefined && mayOverlap(a, b);
    while (left.length > 0) {
        const next = left.findIndex((change) => left.every((other) => other === change || !overlap(other.after?.scope, change.before?.scope)));
        const [change] = next < 0 ? [] : left.splice(next, 1);
        if (change === undefined) {
            const [first] = left;
            return noOrder(first?.write ?? { key: { group: '', kind: 'AuthorizationPolicy', namespace: '', name: '' } }, 'changes places with another policy');
        }
        ordered.push({
            phase: 'change policies',
            key: change.write.key,
            object: change.write.after,
            why: 'moves to other workloads',
        });
    }
    return ordered;
};
const touches = function (a, b) { return !isSameEffect(b.before, b.after) &&
    [a.before, a.after].some((left) => [b.before, b.after].some((right) => left !== undefined && right !== undefined && mayOverlap(left.scope, right.scope))) };
const isSameEffect = function (a, b) { return a === undefined || b === undefined ? a === b : JSON.stringify(a) === JSON.stringify(b) };
const isTokens = function (effect) { return effect?.kind === 'tokens' };
const isMutualTls = function (effect) { return effect?.kind === 'mutual TLS' };
const noOrder = function (write, what) { return ({
    code: 'NO_SAFE_ORDER',
    message: `${(0,ports_object/* keyTitle */.Gv)(write.key)} ${what}: whichever is written first, something may be open in between that is closed before and after.`,
    remedy: 'Split the change in two merge requests and apply them one after the other.',
}) };

// EXTERNAL MODULE: ./src/plan/gitops-owner.ts
var gitops_owner = __webpack_require__(7677);
// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __webpack_require__(59742);
;// CONCATENATED MODULE: ./src/plan/steps.ts










/** The ordered writes from what is live to what is desired. */
const planSteps = function (input) {
    const { environment, desired, live } = input;
    const applySet = (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace);
    const liveByKey = new Map(live.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const problems = [...unreadKinds(input, applySet)];
    const settled = [];
    const writes = [];
    for (const { key, object } of desired) {
        const before = liveByKey.get((0,ports_object/* keyText */.Pu)(key));
        if (before !== undefined) {
            const refused = refusalsOf(before, object, applySet);
            problems.push(...refused);
            if (refused.length > 0)
                continue;
            if ((0,no_op/* provesNoOp */.gc)(before, object)) {
                settled.push(key);
                continue;
            }
        }
        writes.push({ key, before, after: object });
    }
    const wanted = new Set(desired.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const leftovers = live.objects.filter((object) => object.key.namespace === environment.namespace &&
        (0,ownership/* belongsTo */.g4)(object, applySet) &&
        !wanted.has((0,ports_object/* keyText */.Pu)(object.key)) &&
        input.keeps?.(object) !== true &&
        !isBeingDeleted(object));
    const pruned = leftovers.filter((object) => (0,ownership/* isOurs */.MU)(object) && !isParent(object.key, environment));
    // Said, not passed over: a forged mark must not keep access in place unseen.
    problems.push(...pruned.flatMap((object) => (0,gitops_owner/* keptByGitOps */.SO)(object) ?? []));
    for (const before of pruned)
        writes.push({ key: before.key, before, after: undefined });
    const placed = placeAll(writes, input, problems);
    const steps = problems.length > 0 ? [] : inPhases(placed).map((write) => stepOf(write, liveByKey.get((0,ports_object/* keyText */.Pu)(write.key))));
    return { steps, settled, strangers: leftovers.filter((object) => !(0,ownership/* isOurs */.MU)(object)).map(({ key }) => key), problems };
};
/** The ApplySet parent of an environment. */
const isParent = function (key, environment) { return key.group === '' && key.kind === 'ConfigMap' && key.name === (0,names/* applySetParentName */.Uu)(environment.name) };
const placeAll = function (writes, input, problems) {
    const ofGroup = (group) => writes.filter(({ key }) => key.group === group);
    const permissions = orderPermissions([...ofGroup('rbac.authorization.k8s.io'), ...ofGroup('').filter(({ key }) => key.kind === 'ServiceAccount')], input.live.objects.filter(({ key }) => isBinding(key, input)).map(({ content }) => content), bindingsAfter(writes, input));
    const policies = orderPolicies(ofGroup('security.istio.io'), input.live, input.rootNamespace);
    problems.push(...permissions.problems, ...policies.problems);
    const parent = ofGroup('').find(({ key }) => isParent(key, input.environment));
    return [...(parent === undefined ? [] : placeParent(parent)), ...permissions.writes, ...policies.writes];
};
/** All RoleBindings of the namespace when the plan is done, whoever wrote them. */
const bindingsAfter = function (writes, input) {
    const written = new Set(writes.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return [
        ...input.live.objects
            .filter(({ key }) => isBinding(key, input) && !written.has((0,ports_object/* keyText */.Pu)(key)))
            .map(({ content }) => content),
        ...writes.flatMap(({ key, after }) => (isBinding(key, input) && after !== undefined ? [after] : [])),
    ];
};
const isBinding = function ({ kind, namespace }, { environment }) { return kind === 'RoleBinding' && namespace === environment.namespace };
/** KEP-3659: the parent names every kind of a member before the first is written, and fewer after the last is gone. */
const placeParent = function ({ key, before, after }) {
    if (after === undefined)
        return [];
    const wanted = kindsOf((0,fields/* objectAt */.lJ)(after, 'metadata', 'annotations'));
    const there = kindsOf(before?.annotations ?? {});
    const both = [...new Set([...wanted, ...there])].sort(order/* byCodePoint */.HH);
    if (both.length === wanted.length)
        return [{ phase: 'widen inventory', key, object: after, why: 'names the kinds of the members' }];
    const widened = {
        ...after,
        metadata: {
            ...(0,fields/* objectAt */.lJ)(after, 'metadata'),
            annotations: { ...(0,fields/* objectAt */.lJ)(after, 'metadata', 'annotations'), [names/* groupKindsAnnotation */.Qi]: both.join(',') },
        },
    };
    const narrow = { phase: 'narrow inventory', key, object: after, why: 'names only kinds that are left' };
    const known = before !== undefined && (0,no_op/* provesNoOp */.gc)(before, widened);
    return known ? [narrow] : [{ phase: 'widen inventory', key, object: widened, why: 'names old and new kinds' }, narrow];
};
const kindsOf = function (annotations) {
    const text = Object.hasOwn(annotations, names/* groupKindsAnnotation */.Qi) ? annotations[names/* groupKindsAnnotation */.Qi] : '';
    return typeof text === 'string' && text !== '' ? text.split(',') : [];
};
const refusalsOf = function (live, desired, applySet) {
    const owner = (0,ownership/* foreignOwner */.Qu)(live, applySet);
    if (owner !== undefined)
        return [owner];
    if (isBeingDeleted(live))
        return [
            {
                code: 'APPLY_MOVED_ON',
                message: `${(0,ports_object/* keyTitle */.Gv)(live.key)} is being deleted.`,
                where: live.source,
                remedy: 'Run again when it is gone.',
            },
        ];
    const fields = (0,ownership/* foreignFields */.mB)(live, desired);
    if (fields.length === 0)
        return [];
    return [
        {
            code: 'FOREIGN_FIELD',
            message: `${(0,ports_object/* keyTitle */.Gv)(live.key)} holds fields that meshgate does not ask for and that an apply would leave in place.`,
            where: live.source,
            received: fields.join(', '),
            remedy: 'Take the fields out with the tool that set them; `kubectl get -o yaml --show-managed-fields` says which.',
        },
    ];
};
const isBeingDeleted = function (object) { return (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(object.content, 'metadata'), 'deletionTimestamp') !== undefined };
/** Absent is only what was looked for: every kind that is written, and every kind that members may be of. */
const unreadKinds = function ({ desired, live, environment }, applySet) {
    const groupKinds = new Map(desired.map(({ key }) => [`${key.group}/${key.kind}`, { group: key.group, kind: key.kind }]));
    const parent = live.objects.find((object) => isParent(object.key, environment) && (0,ownership/* belongsTo */.g4)(object, applySet));
    for (const text of kindsOf(parent?.annotations ?? {})) {
        const [kind = '', ...group] = text.split('.');
        groupKinds.set(`${group.join('.')}/${kind}`, { group: group.join('.'), kind });
    }
    return [...groupKinds.values()].flatMap(({ group, kind }) => {
        const status = (0,ports_object/* readStatus */.rk)(live, group, kind, environment.namespace);
        if (status === 'complete')
            return [];
        return [
            {
                code: 'LIVE_INCOMPLETE',
                message: `The objects of kind ${kind} in namespace ${JSON.stringify(environment.namespace)} could not all be read, so it is not known what a write would meet.`,
                expected: 'complete',
                received: status,
                remedy: status === 'not installed'
                    ? `Install the CRD of ${kind}${group === '' ? '' : `.${group}`}.`
                    : `Allow the job to list ${kind} in the namespace.`,
            },
        ];
    });
};
const stepOf = function (write, live) {
    const { key, object, why } = write;
    const precondition = live?.source.kind === 'cluster'
        ? { kind: 'unchanged', uid: live.source.uid, resourceVersion: live.source.resourceVersion }
        : { kind: 'absent' };
    return object === undefined
        ? { kind: 'remove', key, precondition, why }
        : { kind: 'apply', key, object, precondition, why };
};


/***/ }),

/***/ 88202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ lastApplied),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   gT: () => (/* binding */ supersededBy),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _bindings_applyset_parent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37761);
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _known_bindings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64643);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59742);





const runOf = function ({ platform, repository, run, sha }) { return ({
    platform,
    repository: repository.id,
    id: run.id,
    attempt: run.attempt,
    sha,
}) };
const runText = function ({ platform, repository, id, attempt, sha }) { return `${platform}/${repository}/${id}.${attempt}/${sha}` };
const readRun = function (text) {
    const [, platform = '', repository = '', id = '', sha = ''] = /^(github|gitlab|local)\/(\d{0,20})\/(\d{1,20})(?:\.\d{1,20})?\/([0-9a-f]{40}|[0-9a-f]{64})$/.exec(text ?? '') ?? [];
    return id === '' ? undefined : { platform, repository, id, sha };
};
/** The environment's ApplySet parent, where it stands and is ours. */
const parentOf = function ({ objects }, { name, namespace }) {
    const parent = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetParentName */ .Uu)(name);
    return objects.find((object) => object.key.kind === 'ConfigMap' &&
        object.key.namespace === namespace &&
        object.key.name === parent &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .isOurs */ .MU)(object) &&
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .belongsTo */ .g4)(object, (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetId */ .A3)(parent, namespace)));
};
/** The commit that was applied last, where its run left its mark. */
const lastApplied = function (state, environment) { return readRun(parentOf(state, environment)?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1]) };
/**
 * Why a run may not write, where a newer one of the same repository has: a rerun of an old pipeline would take back what was
 * merged since. Two repositories number their runs apart, and trust says which of them may write at all.
 */
const supersededBy = function (state, environment, run) {
    const last = lastApplied(state, environment);
    if (last === undefined || !isNewer(last, run))
        return undefined;
    return {
        code: 'PLAN_SUPERSEDED',
        message: `a newer run has applied environment ${JSON.stringify(environment.name)} since, so this one writes nothing`,
        expected: `run ${last.id} or a later one (commit ${last.sha.slice(0, 12)})`,
        received: `run ${run.id} (commit ${run.sha.slice(0, 12)})`,
        remedy: 'To go back to an older state, revert the commit and have that reviewed; a rerun of an old pipeline takes nothing back.',
    };
};
/**
 * What shall stand, with the run in its ApplySet parent and the names of all bindings that the environment has had. Every run that writes leaves its number, also where no binding is
 * left: an older one must find it. Without a run (a review), the parent keeps the one that it has.
 */
const withRun = function (desired, state, environment, writer) {
    const name = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applySetParentName */ .Uu)(environment.name);
    const isParent = ({ key }) => key.group === '' && key.kind === 'ConfigMap' && key.name === name;
    const annotations = parentOf(state, environment)?.annotations ?? {};
    const text = writer === undefined ? annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1] : newerOf(annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1], writer.run);
    if (text === undefined)
        return desired;
    const known = writer === undefined ? annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .knownBindingsAnnotation */ .rW] : (0,_known_bindings_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberedBindings */ .L)(state, environment, desired);
    const revoked = writer?.revoked ?? annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .revokedAnnotation */ .o$];
    const annotated = (object) => withAnnotations(object, {
        [_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedAnnotation */ .l1]: text,
        ...(known === undefined ? {} : { [_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .knownBindingsAnnotation */ .rW]: known }),
        ...(revoked === undefined ? {} : { [_bindings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .revokedAnnotation */ .o$]: revoked }),
    });
    if (desired.some(isParent))
        return desired.map((one) => (isParent(one) ? { ...one, object: annotated(one.object) } : one));
    if (writer === undefined)
        return desired;
    const key = { group: '', kind: 'ConfigMap', namespace: environment.namespace, name };
    return [{ key, object: annotated((0,_bindings_applyset_parent_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParent */ .x)(new Set(), environment, writer)) }, ...desired];
};
/**
 * The number never goes down: a stop job belongs to the pipeline that started the environment, and what it takes back,
 * pipelines between the two must not give again.
 */
const newerOf = function (last, run) {
    const known = readRun(last);
    return last !== undefined && known !== undefined && isNewer(known, run) ? last : runText(run);
};
/** Of two runs of one repository; two repositories number theirs apart. */
const isNewer = function (one, other) { return one.platform === other.platform &&
    one.repository === other.repository &&
    /^\d{1,20}$/.test(other.id) &&
    BigInt(one.id) > BigInt(other.id) };
const withAnnotations = function (object, more) { return ({
    ...object,
    metadata: {
        ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object, 'metadata'),
        annotations: { ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(object, 'metadata', 'annotations'), ...more },
    },
}) };


/***/ }),

/***/ 94283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yD: () => (/* binding */ besideCommit),
  Ie: () => (/* binding */ neverApplied),
  eh: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/order.ts
var ports_order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
// EXTERNAL MODULE: ./src/plan/object-changes.ts
var object_changes = __webpack_require__(40228);
// EXTERNAL MODULE: ./src/plan/parity/own-namespace.ts
var own_namespace = __webpack_require__(73079);
// EXTERNAL MODULE: ./src/plan/set-lists.ts
var set_lists = __webpack_require__(46183);
;// CONCATENATED MODULE: ./src/plan/parity/compared-plan.ts











/**
 * Reads a plan of a `plan.json`, whose form nobody vouches for. `drift`: what `drift` says of objects beside its plan. `namespace`:
 * the environment's own, where the others have other ones.
 */
const readForParity = function (plan, objectsOfDrift, namespace, 
/** Digest of a plan that a public repository shows in part: it is like another one only where all of it is. */
hidden) {
    const beside = objectsOfDrift.map((one) => (0,own_namespace/* withOwnApplier */.O)(one, (0,mesh_fields/* textAt */.$6)(plan, 'environment')));
    const reviewed = namespace === undefined ? plan : (0,own_namespace/* withOwnNamespace */.u)(plan, namespace);
    const drift = namespace === undefined ? beside : beside.map((one) => (0,own_namespace/* withOwnNamespace */.u)(one, namespace));
    // A fingerprint is made of the object's name, and so of its namespace.
    const parts = new Map([
        ...partsOf(reviewed, namespace === undefined ? 'fingerprint' : 'text'),
        ...driftParts(drift),
        ...(hidden === undefined
            ? []
            : [partOf('verdict', ['not shown', hidden], 'not shown on a public repository, so nobody can compare it')]),
    ]);
    const objects = objectsOf(reviewed);
    const said = [...objects.values()]
        .map(({ key, asked, changes }) => [
        (0,ports_object/* keyText */.Pu)(key),
        asked === undefined ? '' : (0,set_lists/* textWithoutOrder */.Y)(key, [], asked),
        [...changes.keys()].sort(ports_order/* byCodePoint */.HH),
    ])
        .sort((a, b) => (0,ports_order/* byCodePoint */.HH)((0,canonical_json/* canonicalJson */.d)(a), (0,canonical_json/* canonicalJson */.d)(b)));
    return { text: (0,canonical_json/* canonicalJson */.d)([[...parts.keys()].sort(ports_order/* byCodePoint */.HH), said]), parts, objects };
};
const partOf = function (part, value, text) { return [`${part} ${(0,canonical_json/* canonicalJson */.d)(value)}`, { part, text }] };
/** Verdict, rows without their witnesses, permissions, findings, settings. */
const partsOf = function (plan, findingsBy) {
    const verdict = (0,mesh_fields/* textAt */.$6)(plan, 'access', 'verdict');
    return [
        partOf('verdict', verdict, verdict),
        ...reasonsOf((0,mesh_fields/* objectAt */.lJ)(plan, 'access'), ''),
        ...(0,mesh_fields/* objectsAt */.yR)(plan, 'access', 'destinations').flatMap((destination) => {
            const title = (0,mesh_fields/* textAt */.$6)(destination, 'title');
            const port = destination['port'] ?? 0;
            const place = `${title}${typeof port === 'number' && port > 0 ? ` port ${port}` : ''}`;
            const rows = ['gained', 'lost'].flatMap((side) => (0,mesh_fields/* objectsAt */.yR)(destination, side).map((row) => {
                const [who, what, where] = [(0,mesh_fields/* textAt */.$6)(row, 'who'), (0,mesh_fields/* textAt */.$6)(row, 'what'), (0,mesh_fields/* textAt */.$6)(row, 'where')];
                const verb = side === 'gained' ? 'gains' : 'loses';
                return partOf('access', [side, title, port, who, what, where], `${(0,phrase/* plainPhrase */.Uy)(who)} ${verb} ${(0,phrase/* plainPhrase */.Uy)(what)} on ${place}${where === '' ? '' : ` (${(0,phrase/* plainPhrase */.Uy)(where)})`}`);
            }));
            return [...rows, ...reasonsOf(destination, `${place}: `)];
        }),
        ...(0,mesh_fields/* objectsAt */.yR)(plan, 'permissions').map((row) => {
            const [kind, subject, scope, rule] = [
                (0,mesh_fields/* textAt */.$6)(row, 'kind'),
                (0,mesh_fields/* textAt */.$6)(row, 'subject'),
                (0,mesh_fields/* textAt */.$6)(row, 'scope'),
                (0,mesh_fields/* textAt */.$6)(row, 'rule'),
            ];
            const verb = kind === 'gained' ? 'gains' : kind === 'lost' ? 'loses' : 'may gain';
            return partOf('permission', [kind, subject, scope, rule], `${(0,phrase/* plainPhrase */.Uy)(subject)} ${verb} ${(0,phrase/* plainPhrase */.Uy)(rule)} in ${(0,phrase/* plainPhrase */.Uy)(scope)}`);
        }),
        ...(0,mesh_fields/* objectsAt */.yR)(plan, 'findings').map((finding) => {
            const rule = (0,mesh_fields/* textAt */.$6)(finding, 'rule');
            const object = (0,ports_object/* keyTitle */.Gv)(keyOf((0,mesh_fields/* objectAt */.lJ)(finding, 'object')));
            return partOf('finding', [rule, ...(findingsBy === 'text' ? [object] : []), (0,mesh_fields/* textAt */.$6)(finding, findingsBy)], `${rule} on ${object}`);
        }),
        ...(0,mesh_fields/* objectsAt */.yR)(plan, 'assumed').map((assumed) => partOf('setting', (0,mesh_fields/* textAt */.$6)(assumed, 'object'), `assumed: ${(0,mesh_fields/* textAt */.$6)(assumed, 'object')}`)),
        ...settingsOf(plan),
    ];
};
const reasonsOf = function (holder, place) { return (0,mesh_fields/* objectsAt */.yR)(holder, 'reasons').map((reason) => {
    const [code, text] = [(0,mesh_fields/* textAt */.$6)(reason, 'code'), (0,mesh_fields/* textAt */.$6)(reason, 'text')];
    return partOf('access', ['reason', place, code, text], `${place}${code}: ${(0,phrase/* plainPhrase */.Uy)(text)}`);
}) };
const settingsOf = function (plan) {
    const own = `environments/${(0,mesh_fields/* textAt */.$6)(plan, 'environment')}/`;
    return (0,mesh_fields/* objectsAt */.yR)(plan, 'protection').map((change) => {
        const path = (0,mesh_fields/* textAt */.$6)(change, 'path');
        const [before, after] = [(0,mesh_fields/* textAt */.$6)(change, 'before'), (0,mesh_fields/* textAt */.$6)(change, 'after')];
        const said = path.startsWith(own) ? path.slice(own.length) : path;
        return partOf('setting', [said, before, after], `${said}: ${before} \u2192 ${after}`);
    });
};
/** What no comparison of the branch's own objects tells: what refers to what is gone, and what others said for the whole mesh. */
const driftParts = function (drift) { return drift
    .filter((one) => ['orphan', 'beside', 'mesh-wide', 'cluster-wide', 'refused'].includes((0,mesh_fields/* textAt */.$6)(one, 'kind')))
    .map((one) => {
    const [kind, object] = [(0,mesh_fields/* textAt */.$6)(one, 'kind'), (0,mesh_fields/* textAt */.$6)(one, 'object')];
    const why = (0,mesh_fields/* objectsAt */.yR)(one, 'details').map((detail) => (0,mesh_fields/* textAt */.$6)(detail, 'what'));
    return partOf('object', [kind, object, why], `${object}: ${[kind, ...why.filter((what) => what !== '')].join(', ')}`);
}) };
const objectsOf = function (plan) {
    const environment = (0,mesh_fields/* textAt */.$6)(plan, 'environment');
    const parent = (0,names/* applySetParentName */.Uu)(environment);
    // The parent alone carries the environment's name; elsewhere a name that is like it is another one.
    const named = (key) => environment !== '' && key.kind === 'ConfigMap' && key.group === '' && key.name === parent
        ? { ...key, name: 'meshgate-(environment)' }
        : key;
    const found = new Map();
    for (const object of (0,mesh_fields/* objectsAt */.yR)(plan, 'rendered')) {
        const key = keyOfContent(object);
        const own = named(key);
        const shared = withoutOwn((0,object_changes/* neat */.ZC)(object));
        const metadata = { ...(0,mesh_fields/* objectAt */.lJ)(shared, 'metadata'), name: own.name };
        found.set((0,ports_object/* keyText */.Pu)(own), { key: own, asked: { ...shared, metadata }, changes: new Map() });
    }
    for (const change of (0,mesh_fields/* objectsAt */.yR)(plan, 'change')) {
        const key = named(keyOf((0,mesh_fields/* objectAt */.lJ)(change, 'key')));
        const known = found.get((0,ports_object/* keyText */.Pu)(key));
        const fields = fieldsOf(key, change);
        if (fields.length > 0)
            found.set((0,ports_object/* keyText */.Pu)(key), { key, ...known, changes: new Map(fields) });
    }
    return found;
};
const fieldsOf = function (key, change) { return (0,mesh_fields/* objectsAt */.yR)(change, 'fields').flatMap((field) => {
    const pointer = (0,mesh_fields/* textAt */.$6)(field, 'pointer');
    const path = (0,positions/* pointerParts */.uo)(pointer);
    if (path.some((name) => ownNames.has(name)) || isAllotted(key, path))
        return [];
    const [before, after] = ['before', 'after'].map((side) => Object.hasOwn(field, side) ? withoutOwn(field[side] ?? null) : undefined);
    // An index into a set says nothing but where somebody wrote it.
    const place = path.map((name, at) => (at > 0 && (0,set_lists/* isSetList */.$)(key, path.slice(0, at)) ? '*' : name));
    const text = (value) => (value === undefined ? '' : (0,set_lists/* textWithoutOrder */.Y)(key, place, value));
    const told = `${(0,mesh_fields/* textAt */.$6)(change, 'kind')} ${(0,canonical_json/* canonicalJson */.d)(place)} ${text(before)} \u2192 ${text(after)}`;
    return text(before) === text(after) && path.length > 0
        ? []
        : [[told, { pointer: pointerOf(place), before, after }]];
}) };
/** Labels and annotations that name the environment, the run or the tool, and what a cluster counts. */
const ownNames = new Set([
    names/* applySetIdLabel */.EG,
    names/* partOfLabel */.LR,
    names/* toolingAnnotation */.Cu,
    names/* appliedAnnotation */.l1,
    names/* knownBindingsAnnotation */.rW,
    names/* revokedAnnotation */.o$,
    names/* provenance */.aH.environment,
    names/* provenance */.aH.source,
    'deployment.kubernetes.io/revision',
    'kubectl.kubernetes.io/last-applied-configuration',
]);
const withoutOwn = function (value) {
    if (Array.isArray(value))
        return value.map(withoutOwn);
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([name]) => !ownNames.has(name))
        .map(([name, inner]) => [name, withoutOwn(inner)]));
};
/** What each cluster allots by itself: equal only by chance. */
const allotted = {
    '/Service': ['spec/clusterIP', 'spec/clusterIPs', 'spec/healthCheckNodePort', 'spec/ports/*/nodePort'],
    '/ServiceAccount': ['secrets', 'secrets/*'],
};
const isAllotted = function ({ group, kind }, path) { return (allotted[`${group}/${kind}`] ?? []).some((pattern) => {
    const names = pattern.split('/');
    return names.length <= path.length && names.every((name, at) => name === '*' || name === path[at]);
}) };
const keyOf = function (value) { return ({
    group: (0,mesh_fields/* textAt */.$6)(value, 'group'),
    kind: (0,mesh_fields/* textAt */.$6)(value, 'kind'),
    namespace: (0,mesh_fields/* textAt */.$6)(value, 'namespace'),
    name: (0,mesh_fields/* textAt */.$6)(value, 'name'),
}) };
const keyOfContent = function (object) {
    const apiVersion = (0,mesh_fields/* textAt */.$6)(object, 'apiVersion');
    const slash = apiVersion.indexOf('/');
    return {
        group: slash < 0 ? '' : apiVersion.slice(0, slash),
        kind: (0,mesh_fields/* textAt */.$6)(object, 'kind'),
        namespace: (0,mesh_fields/* textAt */.$6)(object, 'metadata', 'namespace'),
        name: (0,mesh_fields/* textAt */.$6)(object, 'metadata', 'name'),
    };
};
const pointerOf = function (path) { return path.map((name) => `/${(0,positions/* pointerPart */.x$)(name)}`).join('') };

;// CONCATENATED MODULE: ./src/plan/parity/differences.ts





/** What one plan has and the other has not, in both directions: access first, objects with the fields that are otherwise. */
const differencesOf = function (here, there) {
    const only = (side, parts, others) => [...parts].filter(([key]) => !others.has(key)).map(([, { part, text }]) => ({ part, side, text }));
    const order = ['verdict', 'access', 'permission', 'object', 'setting', 'finding'];
    return [
        ...only('here', here.parts, there.parts),
        ...only('there', there.parts, here.parts),
        ...objectDifferences(here.objects, there.objects),
    ].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) ||
        (0,ports_order/* byCodePoint */.HH)(a.text, b.text) ||
        (0,ports_order/* byCodePoint */.HH)(a.side, b.side) ||
        (0,ports_order/* byCodePoint */.HH)((0,canonical_json/* canonicalJson */.d)(a.fields ?? []), (0,canonical_json/* canonicalJson */.d)(b.fields ?? [])));
};
const objectDifferences = function (here, there) { return [...new Set([...here.keys(), ...there.keys()])].flatMap((text) => {
    const [mine, theirs] = [here.get(text), there.get(text)];
    const one = mine ?? theirs;
    return one === undefined ? [] : differenceOfObject(one.key, mine, theirs);
}) };
const differenceOfObject = function (key, here, there) {
    const tell = (side, fields) => {
        const named = [...new Set(fields)].filter((pointer) => pointer !== '');
        return { part: 'object', side, text: (0,ports_object/* keyTitle */.Gv)(key), ...(named.length === 0 ? {} : { fields: named }) };
    };
    const [mine, theirs] = [here?.asked, there?.asked];
    if (mine !== undefined && theirs === undefined)
        return [tell('here', [])];
    if (mine === undefined && theirs !== undefined)
        return [tell('there', [])];
    if (mine !== undefined && theirs !== undefined) {
        const apart = (0,object_changes/* fieldsApart */.kU)(key, [], theirs, mine);
        if (apart.length > 0)
            return [
                tell('both', apart.map(({ pointer }) => pointer)),
            ];
    }
    const only = (one, other) => [...(one?.changes ?? [])].filter(([text]) => other?.changes.has(text) !== true).map(([, field]) => field);
    const [came, went] = [only(here, there), only(there, here)];
    if (came.length > 0 && went.length > 0)
        return [tell('both', [...came.flatMap(within(key, went)), ...lone(came, went)])];
    if (came.length > 0)
        return [
            tell('here', came.map(({ pointer }) => pointer)),
        ];
    return went.length > 0
        ? [
            tell('there', went.map(({ pointer }) => pointer)),
        ]
        : [];
};
/** Fields of two changes of one field: what of their values is apart. */
const within = function (key, others) { return ({ pointer, before, after }) => {
    const other = others.find((one) => one.pointer === pointer);
    if (other === undefined)
        return [pointer];
    const apart = (left, right) => left === undefined || right === undefined
        ? left === right
            ? []
            : [pointer]
        : (0,object_changes/* fieldsApart */.kU)(key, (0,positions/* pointerParts */.uo)(pointer), left, right).map((field) => field.pointer);
    return [...apart(other.before, before), ...apart(other.after, after)];
} };
const lone = function (fields, others) { return others.flatMap(({ pointer }) => (fields.some((one) => one.pointer === pointer) ? [] : [pointer])) };

;// CONCATENATED MODULE: ./src/plan/summarize.ts






/** How a plan of what an apply brings besides is named. */
const neverApplied = 'with what was never applied';
/** What a plan beside the commit's is about. */
const besideCommit = function ({ takenOut }) { return takenOut === true ? 'what goes from the cluster beside the commit' : neverApplied };
/** The plans of a run over many clusters: one table, and who is apart from the others. */
const summarize = function (files) {
    const unreadable = [];
    const plans = files.flatMap(({ name, text }) => {
        const found = plansOf(text);
        if (found.length === 0)
            unreadable.push({ file: name, reason: 'it is no plan.json of meshgate' });
        return found.map((plan) => ({ file: name, ...plan }));
    });
    // One name for all needs no other: what is said then is the namespace's own.
    const namespaces = new Set(plans.map(({ namespace }) => namespace));
    const sorted = [...plans].sort((a, b) => (0,ports_order/* byCodePoint */.HH)((0,mesh_fields/* textAt */.$6)(a.plan, 'environment'), (0,mesh_fields/* textAt */.$6)(b.plan, 'environment')) || (0,ports_order/* byCodePoint */.HH)(a.file, b.file));
    // What an apply brings besides is the cluster's own history, and no answer that others should have alike.
    const comparable = sorted
        .filter(({ arrival }) => !arrival)
        .map((one) => ({
        ...one,
        row: one,
        compared: readForParity(one.plan, one.drift, namespaces.size > 1 ? one.namespace : undefined, one.hidden),
    }));
    const groups = [...(0,group_by/* groupBy */.$)(comparable, ({ compared }) => compared.text).values()].map((members, index) => ({
        members,
        letter: letterOf(index),
    }));
    const letters = new Map(groups.flatMap(({ members, letter }) => members.map((member) => [member.row, letter])));
    const [most, ...others] = [...groups].sort((a, b) => b.members.length - a.members.length);
    const parityOf = ({ members, letter }) => {
        const [here, there] = [members[0], most?.members[0]];
        return {
            difference: letter,
            environments: members.map(({ plan, file }) => (0,mesh_fields/* textAt */.$6)(plan, 'environment') || file),
            apart: here === undefined || there === undefined ? [] : differencesOf(here.compared, there.compared),
        };
    };
    return {
        rows: sorted.map((one) => rowOf(one.file, one, letters.get(one) ?? '')),
        unreadable,
        parity: most === undefined || others.length === 0 ? [] : [most, ...others].map(parityOf),
    };
};
const plansOf = function (text) {
    const value = (0,json/* parseJson */.qF)(text);
    return (0,mesh_fields/* objectsAt */.yR)(value, 'plans').flatMap((plan) => {
        const { reviewed } = plan;
        if (!(0,json/* isJsonObject */.OW)(reviewed))
            return [];
        const observed = (0,mesh_fields/* objectAt */.lJ)(plan, 'observed');
        const arrival = observed['arrival'] === true;
        return [
            {
                plan: reviewed,
                arrival,
                beside: besideCommit(observed),
                drift: (0,mesh_fields/* objectsAt */.yR)(value, 'drift'),
                ...(hidesSome(observed) ? { hidden: (0,mesh_fields/* textAt */.$6)(plan, 'digest') } : {}),
                ...placeOf(reviewed, observed),
            },
        ];
    });
};
const hidesSome = function (observed) { return Object.values((0,mesh_fields/* objectAt */.lJ)(observed, 'hidden')).some((number) => number !== 0) };
const placeOf = function (reviewed, observed) {
    const uid = (0,mesh_fields/* textAt */.$6)(reviewed, 'cluster');
    const server = (0,mesh_fields/* textAt */.$6)(observed, 'clusterServer');
    const host = URL.canParse(server) ? new URL(server).host : server;
    return {
        namespace: (0,mesh_fields/* textAt */.$6)(observed, 'place', 'namespace') || undefined,
        clusterName: (0,mesh_fields/* textAt */.$6)(observed, 'place', 'context') || host || uid,
    };
};
/** A, B, \u2026 Z, AA, AB, \u2026 */
const letterOf = function (index) { return `${index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}` };
const countOf = function (plan, side) { return (0,mesh_fields/* objectsAt */.yR)(plan, 'access', 'destinations').flatMap((destination) => (0,mesh_fields/* objectsAt */.yR)(destination, side)).length };
const rowOf = function (file, { plan, arrival, beside, clusterName }, difference) {
    const environment = (0,mesh_fields/* textAt */.$6)(plan, 'environment');
    return {
        file,
        environment: arrival ? `${environment}, ${beside}` : environment,
        cluster: (0,mesh_fields/* textAt */.$6)(plan, 'cluster'),
        clusterName,
        verdict: (0,mesh_fields/* textAt */.$6)(plan, 'access', 'verdict'),
        gained: countOf(plan, 'gained'),
        lost: countOf(plan, 'lost'),
        permissions: (0,mesh_fields/* objectsAt */.yR)(plan, 'permissions').filter(({ kind }) => kind !== 'lost').length,
        findings: (0,mesh_fields/* objectsAt */.yR)(plan, 'findings').length,
        passed: (0,mesh_fields/* objectAt */.lJ)(plan, 'gate')['passed'] === true,
        warned: (0,mesh_fields/* textsAt */.i1)(plan, 'gate', 'warnings').length > 0,
        difference,
    };
};


/***/ })

};
