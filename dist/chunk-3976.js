export const id = 3976;
export const ids = [3976];
export const modules = {

/***/ 52087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ judgeRequest),
/* harmony export */   Y9: () => (/* binding */ answerRequest),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _destination_of_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94015);
/* harmony import */ var _evaluate_onward_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72308);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);




/**
 * Asks the point evaluator about one request in one state. A request to a Service whose workloads have different labels
 * is asked of each: where they differ nobody can say which of them answers.
 */
const answerRequest = (mesh, request, options) => judgeRequest(mesh, request, options).answer;
/** The same as `answerRequest`, for those who compare two states. */
const judgeRequest = (mesh, request, options) => {
    if (request.onward !== undefined)
        return judgeOnward(mesh, request, request.onward, options);
    const judged = (0,_destination_of_request_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationsOfRequest */ ._t)(mesh, request).map((destination) => ({
        destination,
        ...judgeAt(mesh, destination, request, options),
    }));
    const unmodelled = [...new Set(judged.flatMap((one) => one.unmodelled))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H);
    return { answer: oneAnswer(judged), unmodelled };
};
const oneAnswer = ([first, ...rest]) => {
    if (first === undefined)
        throw new RangeError('a request without a destination');
    const other = rest.find(({ answer }) => answer.verdict !== first.answer.verdict || answer.status !== first.answer.status);
    if (other === undefined)
        return first.answer;
    const said = [first, other].map(({ destination, answer }) => `${labelsText(destination.labels)}: ${answer.verdict}`);
    return {
        ...first.answer,
        verdict: 'unknown',
        status: 0,
        kind: 'unknown',
        policy: null,
        rule: null,
        where: null,
        reason: `the workloads behind the Service answer differently (${said.join('; ')}): name the labels of one`,
        body: '',
    };
};
const labelsText = (labels) => Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)
    .join(',');
/** Asks the gateway and what is behind it. */
const judgeOnward = (mesh, request, onward, options) => {
    const { evaluation, steps } = (0,_evaluate_onward_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateOnward */ .jF)(mesh, request, onward, options);
    const told = steps.map(({ at, sees, evaluation: own }) => {
        const { verdict, reason, where } = answerOf(own);
        return { at, sees, verdict, reason, where };
    });
    return { answer: { ...answerOf(evaluation), steps: told }, unmodelled: unmodelledOf(evaluation) };
};
const unmodelledOf = ({ unknowns }) => unknowns.filter(({ effect }) => effect === 'anything').map(({ identity }) => identity);
const judgeAt = (mesh, destination, request, options) => {
    const evaluation = (0,_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(mesh.enforcementOf(destination, request.proxy), request, options);
    return { answer: answerOf(evaluation), unmodelled: unmodelledOf(evaluation) };
};
const answerOf = (evaluation) => {
    return {
        verdict: verdictOf(evaluation),
        status: evaluation.status,
        kind: evaluation.kind,
        policy: evaluation.by.policy ?? null,
        rule: evaluation.by.rule ?? null,
        where: evaluation.by.where === undefined ? null : sourceText(evaluation.by.where),
        reason: evaluation.by.text,
        body: evaluation.body,
        missed: evaluation.rules.map(({ policy, rule, field, expected, received, where }) => ({
            policy,
            rule,
            field,
            expected,
            received,
            where: sourceText(where),
        })),
        notes: evaluation.notes,
        unknowns: evaluation.unknowns.map(({ what }) => what),
    };
};
const verdictOf = (evaluation) => {
    if (evaluation.kind === 'unknown')
        return 'unknown';
    return evaluation.allowed ? 'allow' : 'deny';
};
/** `mesh/orders.yaml:12:5`, or what else is known of the place. */
const sourceText = (source) => {
    switch (source.kind) {
        case 'file':
            return `${source.path}:${source.line}:${source.column}`;
        case 'cluster':
            return `cluster, resourceVersion ${source.resourceVersion}`;
        case 'generated':
            return `binding ${source.binding} (${sourceText(source.from)})`;
        case 'input':
            return source.name;
    }
};


/***/ }),

/***/ 41244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
const rulesHeld = (state, subjects, namespace) => {
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
const coversRule = (owner, rule) => atoms(rule).every((atom) => owner.some((one) => coversAtom(one, atom)));
const atoms = (rule) => [
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
];
const hasAll = (owner, wanted) => owner.includes('*') || wanted.every((one) => owner.includes(one));
const coversAtom = (owner, atom) => hasAll(owner.verbs, atom.verbs) &&
    hasAll(owner.apiGroups, atom.apiGroups) &&
    (owner.resources.includes('*') ||
        atom.resources.every((one) => owner.resources.includes(one) ||
            (one.includes('/') && owner.resources.includes(`*/${one.slice(one.indexOf('/') + 1)}`)))) &&
    atom.nonResourceURLs.every((url) => owner.nonResourceURLs.some((pattern) => (0,url_permission/* coversUrl */.uF)(pattern, url))) &&
    (owner.resourceNames.length === 0 ||
        (atom.resourceNames.length > 0 && atom.resourceNames.every((name) => owner.resourceNames.includes(name))));

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
const forecastApply = (steps, live, applier) => {
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
        unread: [...unread].sort(order/* byCodePoint */.H),
    };
};
/**
 * What is known where the configuration does not say who applies: nothing where roles are written, since those are judged
 * by what their writer holds. Undefined where none is: then an ordinary right to write is all that it takes.
 */
const forecastUnnamed = (steps) => steps.some(({ kind, key }) => kind === 'apply' && key.group === group/* rbacGroup */.s)
    ? { applier: { user: '', groups: [] }, outcome: 'unknown', missing: [], unread: [] }
    : undefined;
const judge = (step, state, applier, promised) => {
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
const judgeGrant = (key, content, state, held, subjects, promised) => {
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
const covers = (held, rule, namespace) => {
    const wanted = (0,permission/* permissionsOfRule */.MF)(rule, (0,value_set/* only */.j6)([namespace]), '');
    return (0,permission/* subtractPermissions */.Fr)(wanted, held.resources).length === 0;
};
const ruleFor = (key, verb) => ({
    apiGroups: [key.group],
    resources: [resources[key.kind] ?? `${key.kind.toLowerCase()}s`],
    verbs: [verb],
    resourceNames: [key.name],
});
const subjectsOfApplier = ({ user, groups }) => {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? [];
    const subject = namespace === undefined || name === undefined ? `User ${user}` : `ServiceAccount ${namespace}/${name}`;
    return [subject, ...groups.map((group) => `Group ${group}`)];
};
/** What could still hold the missing permission: kinds that were not read where it counts, and roles that are bound and unread. */
const unreadFor = (state, namespace, held) => [
    ...effective_permissions/* rbacKindNames */.VY
        .filter((kind) => (0,object/* readStatus */.rk)(state, group/* rbacGroup */.s, kind, kind.startsWith('Cluster') ? '' : namespace) !== 'complete')
        .map((kind) => `${kind}s`),
    ...held.unread.map(({ role }) => `${role.kind} ${role.name}`),
];
const objectOf = (key, content) => {
    const source = { kind: 'input', name: 'plan' };
    return { key, apiVersion: `${group/* rbacGroup */.s}/v1`, labels: {}, annotations: {}, content, source, locate: () => source };
};
/** The state when a step is done; only roles and bindings change what later ones may. */
const after = (state, step) => {
    if (step.key.group !== group/* rbacGroup */.s)
        return state;
    const rest = state.objects.filter(({ key }) => (0,object/* keyText */.Pu)(key) !== (0,object/* keyText */.Pu)(step.key));
    return { ...state, objects: step.kind === 'remove' ? rest : [...rest, objectOf(step.key, step.object)] };
};
const listText = (values) => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
const subjectLines = ({ user }) => {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? [];
    return namespace === undefined || name === undefined
        ? [`  - { kind: User, apiGroup: ${group/* rbacGroup */.s}, name: ${JSON.stringify(user)} }`]
        : [`  - { kind: ServiceAccount, namespace: ${JSON.stringify(namespace)}, name: ${JSON.stringify(name)} }`];
};
/** A Role and a RoleBinding to paste, for each namespace in which something is missing. */
const missingYaml = ({ applier, missing }) => [...new Set(missing.map(({ key }) => key.namespace))].sort(order/* byCodePoint */.H).flatMap((namespace, index) => {
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
});


/***/ }),

/***/ 87091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
const inPhases = (writes) => phases.flatMap((phase) => writes.filter((write) => write.phase === phase));
const byKey = (a, b) => (0,order/* byCodePoint */.H)((0,ports_object/* keyText */.Pu)(a.key), (0,ports_object/* keyText */.Pu)(b.key));

;// CONCATENATED MODULE: ./src/plan/order-permissions.ts






/**
 * Orders writes of ServiceAccounts, Roles and RoleBindings so that whoever holds a permission in between holds it
 * before or after. While a role's rules change, exactly those are bound to it who are bound before and after; so old
 * subjects go first, new ones come last. A role that stays as it is needs no such care, and there the new binding comes
 * before the old one goes, so that nobody is locked out in between.
 *
 * `boundBefore` and `boundAfter` are all RoleBindings of the namespace, whoever wrote them, now and when all is done.
 */
const orderPermissions = (writes, boundBefore, boundAfter) => {
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
const changesRules = ({ key, before, after }, referredAfter) => {
    if (after === undefined)
        return referredAfter.has(`Role/${key.name}`);
    const text = (content) => (0,set_lists/* textWithoutOrder */.Y)(key, ['rules'], content === undefined ? [] : (0,fields/* listAt */.gT)(content, 'rules'));
    return text(before?.content) !== text(after);
};
const roleText = (binding) => `${(0,fields/* textAt */.$6)(binding, 'roleRef', 'kind')}/${(0,fields/* textAt */.$6)(binding, 'roleRef', 'name')}`;
const subjectsIn = (binding) => (0,fields/* objectsAt */.yR)(binding, 'subjects')
    .map((value) => {
    const parts = ['kind', 'namespace', 'name'].map((field) => (0,fields/* member */.Dc)(value, field) ?? '');
    return { text: (0,canonical_json/* canonicalJson */.d)(parts), name: (0,fields/* textAt */.$6)(value, 'name'), value };
})
    .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/plan/policy-effect.ts




const effectOf = (key, content, rootNamespace) => {
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
const effectOfObject = (object, rootNamespace) => effectOf(object.key, object.content, rootNamespace);
const authorization = (key, content, spec, scope) => {
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
const scopeOf = (key, spec, rootNamespace) => {
    const targets = [(0,fields/* member */.Dc)(spec, 'targetRef') ?? null, (0,fields/* member */.Dc)(spec, 'targetRefs') ?? null];
    const namespace = key.namespace === rootNamespace ? '' : key.namespace;
    const labels = (0,json/* isJsonObject */.OW)((0,fields/* member */.Dc)(spec, 'selector')) ? (0,fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels') : {};
    return { namespace, labels, text: (0,canonical_json/* canonicalJson */.d)([namespace, { ...labels }, targets]) };
};
/** Whether one workload may be under both: not if the namespaces or a label's values differ. */
const mayOverlap = (a, b) => (a.namespace === '' || b.namespace === '' || a.namespace === b.namespace) &&
    Object.entries(a.labels).every(([name, value]) => !Object.hasOwn(b.labels, name) || b.labels[name] === value);

;// CONCATENATED MODULE: ./src/plan/order-policies.ts




/** Istio's own limit on the rules of an AuthorizationPolicy. */
const mostRules = 512;
/**
 * Orders writes of Istio's security policies so that no request is let through in between that is refused before and
 * after: what restricts comes first, what lets through next, what relaxes last; an ALLOW policy only goes when those
 * that shall stand at its workloads are there, since a workload without any lets everybody in. What cannot be ordered
 * so is refused (docs/decisions/order-of-writes.md).
 */
const orderPolicies = (writes, live, rootNamespace) => {
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
const placeChange = (change, context) => {
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
const lonePhase = ({ before, after }) => {
    if (after === undefined)
        return before?.kind === 'allow' ? 'remove allowing policies' : 'relax mesh';
    return before === undefined && after.kind === 'allow' ? 'add allowing policies' : 'change policies';
};
/** First both the old and the new rules, so that nothing slips through, then the new ones alone. */
const restrictInTwo = (write) => {
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
const placeTokens = (change, context, at) => {
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
const placeMutualTls = (change, context, at) => {
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
const effectsBefore = ({ live, rootNamespace }) => live.objects.flatMap((object) => {
    const effect = effectOfObject(object, rootNamespace);
    return effect === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(object.key), effect]];
});
const effectsAfter = (context) => {
    const written = new Set(context.changes.map(({ write }) => (0,ports_object/* keyText */.Pu)(write.key)));
    return [
        ...effectsBefore(context).filter(([text]) => !written.has(text)),
        ...context.changes.flatMap(({ write, after }) => after === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(write.key), after]]),
    ];
};
/** A policy that moves goes after those that move to where it stood; in a ring, none can go first. */
const orderMoves = (moves) => {
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
const touches = (a, b) => !isSameEffect(b.before, b.after) &&
    [a.before, a.after].some((left) => [b.before, b.after].some((right) => left !== undefined && right !== undefined && mayOverlap(left.scope, right.scope)));
const isSameEffect = (a, b) => a === undefined || b === undefined ? a === b : JSON.stringify(a) === JSON.stringify(b);
const isTokens = (effect) => effect?.kind === 'tokens';
const isMutualTls = (effect) => effect?.kind === 'mutual TLS';
const noOrder = (write, what) => ({
    code: 'NO_SAFE_ORDER',
    message: `${(0,ports_object/* keyTitle */.Gv)(write.key)} ${what}: whichever is written first, something may be open in between that is closed before and after.`,
    remedy: 'Split the change in two merge requests and apply them one after the other.',
});

// EXTERNAL MODULE: ./src/plan/gitops-owner.ts
var gitops_owner = __webpack_require__(7677);
// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __webpack_require__(59742);
;// CONCATENATED MODULE: ./src/plan/steps.ts










/** The ordered writes from what is live to what is desired. */
const planSteps = (input) => {
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
const isParent = (key, environment) => key.group === '' && key.kind === 'ConfigMap' && key.name === (0,names/* applySetParentName */.Uu)(environment.name);
const placeAll = (writes, input, problems) => {
    const ofGroup = (group) => writes.filter(({ key }) => key.group === group);
    const permissions = orderPermissions([...ofGroup('rbac.authorization.k8s.io'), ...ofGroup('').filter(({ key }) => key.kind === 'ServiceAccount')], input.live.objects.filter(({ key }) => isBinding(key, input)).map(({ content }) => content), bindingsAfter(writes, input));
    const policies = orderPolicies(ofGroup('security.istio.io'), input.live, input.rootNamespace);
    problems.push(...permissions.problems, ...policies.problems);
    const parent = ofGroup('').find(({ key }) => isParent(key, input.environment));
    return [...(parent === undefined ? [] : placeParent(parent)), ...permissions.writes, ...policies.writes];
};
/** All RoleBindings of the namespace when the plan is done, whoever wrote them. */
const bindingsAfter = (writes, input) => {
    const written = new Set(writes.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return [
        ...input.live.objects
            .filter(({ key }) => isBinding(key, input) && !written.has((0,ports_object/* keyText */.Pu)(key)))
            .map(({ content }) => content),
        ...writes.flatMap(({ key, after }) => (isBinding(key, input) && after !== undefined ? [after] : [])),
    ];
};
const isBinding = ({ kind, namespace }, { environment }) => kind === 'RoleBinding' && namespace === environment.namespace;
/** KEP-3659: the parent names every kind of a member before the first is written, and fewer after the last is gone. */
const placeParent = ({ key, before, after }) => {
    if (after === undefined)
        return [];
    const wanted = kindsOf((0,fields/* objectAt */.lJ)(after, 'metadata', 'annotations'));
    const there = kindsOf(before?.annotations ?? {});
    const both = [...new Set([...wanted, ...there])].sort(order/* byCodePoint */.H);
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
const kindsOf = (annotations) => {
    const text = Object.hasOwn(annotations, names/* groupKindsAnnotation */.Qi) ? annotations[names/* groupKindsAnnotation */.Qi] : '';
    return typeof text === 'string' && text !== '' ? text.split(',') : [];
};
const refusalsOf = (live, desired, applySet) => {
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
const isBeingDeleted = (object) => (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(object.content, 'metadata'), 'deletionTimestamp') !== undefined;
/** Absent is only what was looked for: every kind that is written, and every kind that members may be of. */
const unreadKinds = ({ desired, live, environment }, applySet) => {
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
const stepOf = (write, live) => {
    const { key, object, why } = write;
    const precondition = live?.source.kind === 'cluster'
        ? { kind: 'unchanged', uid: live.source.uid, resourceVersion: live.source.resourceVersion }
        : { kind: 'absent' };
    return object === undefined
        ? { kind: 'remove', key, precondition, why }
        : { kind: 'apply', key, object, precondition, why };
};


/***/ })

};
