export const id = 26;
export const ids = [26];
export const modules = {

/***/ 13984:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(13984, module.exports, ["I9","sy","t8"], "./later-mesh.cjs")

/***/ }),

/***/ 76874:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ hidingRefusals),
/* harmony export */   Dh: () => (/* binding */ toShow),
/* harmony export */   W: () => (/* binding */ hidesLive),
/* harmony export */   gy: () => (/* binding */ hidingRefusal)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21406);


/**
 * Whether what is read from a cluster stays out of everything that this run shows or uploads. On a platform, a repository
 * that nothing says to be private is taken for a public one.
 */
const hidesLive = function ({ platform, repository }, configuration) { return platform !== 'local' && repository.visibility !== 'private' && configuration.protected?.publishLive !== true };
const toShow = function ({ hides, sides: { before, after } }, { plan, objects, ofCluster }) { return hides ? { plan: (0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLive */ .Zi)(plan, { before, after, ofCluster }), objects: { before, after } } : { plan, objects } };
/** What work is refused with, without the cluster's words and names. */
const hidingRefusal = function (thrown) { return thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P ? new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(...(0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .hideProblems */ .PH)(thrown.problems)) : thrown };
/** Does the work; what it is refused with is told without the cluster's words and names where `hides` says so. */
const hidingRefusals = async function (hides, work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw hides ? hidingRefusal(thrown) : thrown;
    }
};


/***/ }),

/***/ 59392:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(59392, module.exports, ["yw","hx","TY"], "./later-open.cjs")

/***/ }),

/***/ 40228:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ compareObjects),
/* harmony export */   ZC: () => (/* binding */ neat),
/* harmony export */   kU: () => (/* binding */ fieldsApart)
/* harmony export */ });
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41898);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7027);
/* harmony import */ var _set_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46183);






/** Objects that one revision has and the other has not, or has otherwise; in order of key. */
const compareObjects = function (before, after) {
    const apart = keysApart(before, after);
    if (apart.size === 0)
        return [];
    const isApart = ({ key }) => apart.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key));
    const [old, now] = [byKey(before.filter(isApart)), byKey(after.filter(isApart))];
    const changes = [];
    for (const text of [...new Set([...old.keys(), ...now.keys()])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)) {
        const [left, right] = [old.get(text), now.get(text)];
        if (left !== undefined && right !== undefined) {
            if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameJson */ .TL)(left.content, right.content))
                continue;
            const fields = fieldsApart(right.key, [], neat(left.content), neat(right.content));
            if (fields.length > 0)
                changes.push({ kind: 'changed', key: right.key, fields });
        }
        else if (right !== undefined) {
            changes.push({ kind: 'added', key: right.key, fields: [whole('after', right)] });
        }
        else if (left !== undefined) {
            changes.push({ kind: 'removed', key: left.key, fields: [whole('before', left)] });
        }
    }
    return changes;
};
/** Keys of what is not the very same value in both: two revisions share what they hold alike. */
const keysApart = function (before, after) {
    const [olds, nows] = [new Set(before), new Set(after)];
    return new Set([...before.filter((object) => !nows.has(object)), ...after.filter((object) => !olds.has(object))].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
};
const byKey = function (objects) { return new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key), object])) };
const whole = function (side, object) { return ({
    pointer: '',
    [side]: (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(object.key, neat(object.content)),
}) };
/** Fields that the server writes, and other tools' notes: they say nothing about what is asked for. */
const serverFields = [
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'managedFields',
    'selfLink',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
];
const notes = ['kubectl.kubernetes.io/last-applied-configuration'];
/** The object without what only a server knows. */
const neat = function (content) {
    const metadata = content['metadata'];
    const rest = without(content, ['status', 'metadata']);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(metadata))
        return rest;
    const kept = without(metadata, serverFields);
    const annotations = kept['annotations'];
    const said = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(annotations) ? without(annotations, notes) : undefined;
    const neatMetadata = {
        ...without(kept, ['annotations']),
        ...(said !== undefined && Object.keys(said).length > 0 ? { annotations: said } : {}),
    };
    // apiVersion, kind and metadata stand first, as people write them.
    const { apiVersion, kind, ...body } = rest;
    return {
        ...(apiVersion === undefined ? {} : { apiVersion }),
        ...(kind === undefined ? {} : { kind }),
        metadata: neatMetadata,
        ...body,
    };
};
const without = function (object, names) { return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) };
/** Changed fields at and below a path, in document order; a list whose order says nothing is compared as a set. */
const fieldsApart = function (key, path, before, after) {
    // Masking is by value, so that two different secrets stay different.
    const changes = [];
    compareAt(key, path, (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(key, before), (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(key, after), changes);
    return changes;
};
const compareAt = function (key, path, before, after, changes) {
    if (before === undefined || after === undefined) {
        if (before !== after)
            changes.push(changed(path, before, after));
    }
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(before) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(after)) {
        for (const name of namesOf(before, after))
            compareAt(key, [...path, name], own(before, name), own(after, name), changes);
    }
    else if (Array.isArray(before) && Array.isArray(after)) {
        compareLists(key, path, before, after, changes);
    }
    else if (before !== after) {
        changes.push(changed(path, before, after));
    }
};
const compareLists = function (key, path, before, after, changes) {
    if (!(0,_set_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetList */ .$)(key, path)) {
        for (let index = 0; index < Math.max(before.length, after.length); index++)
            compareAt(key, [...path, String(index)], before[index], after[index], changes);
        return;
    }
    const text = (list) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .textWithoutOrder */ .Y)(key, path, list);
    if (text(before) === text(after))
        return;
    if ([...before, ...after].every((item) => typeof item !== 'object' || item === null)) {
        changes.push(changed(path, before, after));
        return;
    }
    // Elements that stand on both sides are set aside; what is left is paired in its order.
    const textOf = (item) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .textWithoutOrder */ .Y)(key, [...path, '0'], item);
    const [oldTexts, newTexts] = [before.map(textOf), after.map(textOf)];
    const removed = before.flatMap((item, index) => (newTexts.includes(oldTexts[index] ?? '') ? [] : [{ item, index }]));
    const added = after.flatMap((item, index) => (oldTexts.includes(newTexts[index] ?? '') ? [] : [{ item, index }]));
    for (let pair = 0; pair < Math.max(removed.length, added.length); pair++) {
        const [left, right] = [removed[pair], added[pair]];
        const index = right?.index ?? left?.index ?? 0;
        compareAt(key, [...path, String(index)], left?.item, right?.item, changes);
    }
};
/** Names of both, in the order of the newer one, then what only the older has. */
const namesOf = function (before, after) { return [
    ...new Set([...Object.keys(after), ...Object.keys(before)]),
] };
const own = function (object, name) { return Object.hasOwn(object, name) ? object[name] : undefined };
const changed = function (path, before, after) { return ({
    pointer: path.map((part) => `/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerPart */ .x$)(part)}`).join(''),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
}) };


/***/ }),

/***/ 46183:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSetList),
/* harmony export */   Y: () => (/* binding */ textWithoutOrder)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70816);


/**
 * Lists whose order says nothing, by group and kind; `*` is any index or name. The rules of an AuthorizationPolicy and
 * everything in them are joined by OR or AND (istio-semantics: pilot/pkg/security/authz/model/model.go). The order of
 * `jwtRules` is left alone: it decides which error a request with several tokens gets.
 */
const setLists = {
    'security.istio.io/AuthorizationPolicy': [
        'spec/rules',
        'spec/rules/*/from',
        'spec/rules/*/to',
        'spec/rules/*/when',
        'spec/rules/*/from/*/source/*',
        'spec/rules/*/to/*/operation/*',
        'spec/rules/*/when/*/values',
        'spec/rules/*/when/*/notValues',
    ],
    'security.istio.io/RequestAuthentication': ['spec/jwtRules/*/audiences'],
    'rbac.authorization.k8s.io/Role': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/ClusterRole': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/RoleBinding': ['subjects'],
    'rbac.authorization.k8s.io/ClusterRoleBinding': ['subjects'],
};
const isSetList = function (key, path) { return (setLists[`${key.group}/${key.kind}`] ?? []).some((pattern) => {
    const parts = pattern.split('/');
    return parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index]);
}) };
/** One text for all orders of the set lists at and below a path. */
const textWithoutOrder = function (key, path, value) {
    if (Array.isArray(value)) {
        const texts = value.map((item, index) => textWithoutOrder(key, [...path, String(index)], item));
        return `[${(isSetList(key, path) ? [...new Set(texts)].sort() : texts).join(',')}]`;
    }
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
    const members = Object.keys(value)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${textWithoutOrder(key, [...path, name], value[name] ?? null)}`);
    return `{${members.join(',')}}`;
};


/***/ }),

/***/ 21406:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(21406, module.exports, ["PH","Zi","ge"], "./later-plan.cjs")

/***/ })

};
