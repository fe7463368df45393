export const id = 1399;
export const ids = [1399];
export const modules = {

/***/ 8796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uy: () => (/* binding */ plainPhrase),
/* harmony export */   gC: () => (/* binding */ phraseParts)
/* harmony export */ });
/**
 * Sentences about requests: our words, with values of the input between backticks. A value's own backticks are written
 * `\u{60}`, so a reader of the sentence always knows which is which.
 */
/** A value of the input within a sentence. */
const quoted = (value) => `\`${value.replace(/\\(?=u\{)/g, '\\u{5c}').replace(/`/g, '\\u{60}')}\``;
/** The parts of a sentence; undefined where its backticks do not pair, so that it is none of ours. */
const phraseParts = (sentence) => {
    const pieces = sentence.split('`');
    if (pieces.length % 2 === 0)
        return undefined;
    return pieces.flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [{ kind: 'words', text: piece }];
        return [{ kind: 'value', text: piece.replace(/\\u\{60\}/g, '`').replace(/\\u\{5c\}/g, '\\') }];
    });
};
/** The sentence without its marks, for pictures and other places that have none. */
const plainPhrase = (sentence) => phraseParts(sentence)
    ?.map(({ text }) => text)
    .join('') ?? sentence;


/***/ }),

/***/ 7432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ rbacKindNames),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   wW: () => (/* binding */ effectivePermissions)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(417);
/* harmony import */ var _url_permission_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2009);
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6072);






const rbacKindNames = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** Who may do what, as the RBAC authorizer of the API server decides it (plugin/pkg/auth/authorizer/rbac/rbac.go). */
const effectivePermissions = (state) => {
    const resolve = (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .roleResolver */ .XY)(state);
    const subjects = new Map();
    for (const binding of state.objects) {
        const clusterWide = (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isRbac */ .FK)(binding, 'ClusterRoleBinding');
        if (!clusterWide && !(0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isRbac */ .FK)(binding, 'RoleBinding'))
            continue;
        const role = (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .roleRefOf */ .P2)(binding);
        if (role === undefined)
            continue;
        const resolved = resolve(role);
        const scope = clusterWide ? _value_set_js__WEBPACK_IMPORTED_MODULE_4__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_4__/* .only */ .j6)([binding.key.namespace]);
        const via = `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyTitle */ .Gv)(binding.key)} → ${role.kind} ${role.name}`;
        for (const subject of subjectsOf(binding)) {
            const held = subjects.get(subject) ?? { resources: [], urls: [], unread: [] };
            subjects.set(subject, held);
            if (resolved.kind === 'unread' || (resolved.kind === 'rules' && !resolved.complete))
                held.unread.push({ role, scope: binding.key.namespace });
            if (resolved.kind !== 'rules')
                continue;
            for (const rule of resolved.rules) {
                const places = (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPlaces */ .h6)([binding.source], [rule.place]);
                if (rule.nonResourceURLs.length === 0)
                    held.resources.push(...(0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsOfRule */ .MF)(rule, scope, via, places));
                else if (clusterWide)
                    held.urls.push(...(0,_url_permission_js__WEBPACK_IMPORTED_MODULE_3__/* .urlPermissions */ .WR)(rule.nonResourceURLs, rule.verbs, via, places));
            }
        }
    }
    return { subjects, unread: unreadKinds(state) };
};
const unreadKinds = (state) => rbacKindNames.flatMap((kind) => {
    const reads = state.reads.filter((read) => read.group === _roles_js__WEBPACK_IMPORTED_MODULE_2__/* .rbacGroup */ .sN && read.kind === kind);
    if (reads.length === 0)
        return [{ kind, namespace: '*', status: 'not given' }];
    const namespaced = kind === 'Role' || kind === 'RoleBinding';
    const everywhere = !namespaced || reads.some((read) => read.namespace === '*');
    return [
        ...reads
            .filter((read) => read.status !== 'complete')
            .map(({ namespace, status }) => ({ kind, namespace, status })),
        // Namespaces one by one: those that are not listed were not read.
        ...(everywhere ? [] : [{ kind, namespace: '*', status: 'not given' }]),
    ];
});
/**
 * A user named `system:serviceaccount:NS:NAME` is that ServiceAccount: the authorizer knows only users and groups. A
 * ServiceAccount without a namespace is one of the RoleBinding's own (rbac.go: appliesToUser); elsewhere it is nobody.
 */
const subjectsOf = (binding) => [
    ...new Set((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(binding.content, 'subjects').flatMap((subject) => {
        const [kind, name] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind'), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name')];
        if (kind === 'ServiceAccount') {
            const namespace = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'namespace') || binding.key.namespace;
            return namespace === '' ? [] : [`ServiceAccount ${namespace}/${name}`];
        }
        const [, namespace, account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name) ?? [];
        if (kind === 'User' && namespace !== undefined && account !== undefined)
            return [`ServiceAccount ${namespace}/${account}`];
        return kind === 'User' || kind === 'Group' ? [`${kind} ${name}`] : [];
    })),
];
const [authenticated, unauthenticated, accounts] = [
    'Group system:authenticated',
    'Group system:unauthenticated',
    'Group system:serviceaccounts',
];
/** Groups that a subject, or whoever is in a group, is in for certain; what they hold, it holds. */
const groupsOf = (subject) => {
    const [, namespace] = /^ServiceAccount ([^/]*)\//.exec(subject) ?? [];
    if (namespace !== undefined)
        return [accounts, `${accounts}:${namespace}`, authenticated];
    if (subject === authenticated || subject === unauthenticated)
        return [];
    if (subject === 'User system:anonymous')
        return [unauthenticated];
    return subject.startsWith(`${accounts}:`) ? [accounts, authenticated] : [authenticated];
};
/** All that a subject may do by its own bindings and by those of its groups; groups that nothing tells of are left out. */
const heldBy = (effective, subject, groups = groupsOf(subject)) => {
    const all = [...new Set([subject, ...groups])].flatMap((name) => effective.subjects.get(name) ?? []);
    return {
        resources: all.flatMap(({ resources }) => resources),
        urls: all.flatMap(({ urls }) => urls),
        unread: all.flatMap(({ unread }) => unread),
    };
};


/***/ }),

/***/ 2009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ urlPermissions),
/* harmony export */   lf: () => (/* binding */ subtractUrls),
/* harmony export */   uF: () => (/* binding */ coversUrl)
/* harmony export */ });
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);

/** Only a ClusterRoleBinding gives these; a RoleBinding to a role that lists them gives none. */
const urlPermissions = (urls, verbs, via, places = []) => [...new Set(urls)]
    .sort()
    .map((pattern) => ({ pattern, except: [], verb: verbs.includes('*') ? _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(verbs), via, places }))
    .filter((permission) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission.verb));
/** Kubernetes, NonResourceURLMatches: equal, or a trailing `*` and the part before it is a prefix. */
const coversUrl = (pattern, url) => pattern === url || (pattern.endsWith('*') && url.startsWith(pattern.replace(/\*+$/, '')));
const subtractOne = (a, b) => {
    const shared = (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(a.verb, b.verb);
    if ((0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(shared))
        return [a];
    const pieces = [];
    const keep = (permission) => {
        const covered = permission.except.some((except) => coversUrl(except, permission.pattern));
        if (!(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission.verb) && !covered)
            pieces.push(permission);
    };
    if (coversUrl(b.pattern, a.pattern)) {
        // What b leaves out of its pattern stays with a, as far as a has it.
        keep({ ...a, verb: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(a.verb, shared) });
        for (const hole of b.except) {
            if (coversUrl(hole, a.pattern))
                keep({ ...a, verb: shared });
            else if (coversUrl(a.pattern, hole))
                keep({ ...a, pattern: hole, verb: shared });
        }
        return pieces;
    }
    if (!coversUrl(a.pattern, b.pattern))
        return [a];
    keep({ ...a, verb: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(a.verb, shared) });
    keep({ ...a, verb: shared, except: [...new Set([...a.except, b.pattern])].sort() });
    for (const hole of b.except)
        keep({ ...a, pattern: hole, verb: shared });
    return pieces;
};
const subtractUrls = (from, what) => what.reduce((left, minus) => left.flatMap((one) => subtractOne(one, minus)), from);


/***/ })

};
