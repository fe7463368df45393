export const id = 9953;
export const ids = [9953];
export const modules = {

/***/ 76702:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ mayApply),
/* harmony export */   qp: () => (/* binding */ applyEvents),
/* harmony export */   tq: () => (/* binding */ eventClaim)
/* harmony export */ });
/** Events by which a run may write where the rule does not name its events. */
const usual = {
    github: ['push', 'workflow_dispatch', 'release', 'schedule'],
    gitlab: ['push', 'web', 'schedule', 'api'],
};
/** A merge request, or something that anybody can cause, decides what these run with: no rule can allow them (P07, P11). */
const never = {
    github: /^(pull_request.*|merge_group|workflow_run|issue.*|discussion.*|commit_comment|fork|watch|gollum|label|milestone|check_.*|status)$/,
    gitlab: /^(merge_request_event|external_pull_request_event|external|chat|ondemand_dast_.*)$/,
};
const eventClaim = { github: 'event_name', gitlab: 'pipeline_source' };
/** Whether a run of this event may apply under the rule. */
const mayApply = (rule, event) => {
    if (rule.platform === 'kubernetes')
        return true;
    if (never[rule.platform].test(event))
        return false;
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).includes(event);
};
/** The events of a rule with which it could ever apply. */
const applyEvents = (rule) => {
    if (rule.platform === 'kubernetes')
        return [];
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).filter((event) => mayApply(rule, event));
};


/***/ }),

/***/ 29548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareRule)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17375);

/** Claims by which nobody is ever let in: changeable by the user, reusable after a rename, or composed by anybody. */
const neverTrusted = new Set([
    ...['sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'actor', 'head_ref', 'user_login', 'user_email', 'user_identities'],
    ...['user_access_level', 'groups_direct', 'deployment_tier'],
]);
/** Never reused after a rename or deletion. */
const immutableIds = {
    github: ['repository_id'],
    gitlab: ['project_id'],
    kubernetes: ['serviceaccount_uid'],
};
const own = (claims, name) => Object.hasOwn(claims, name) ? claims[name] : undefined;
const hintOf = (claim, expected, identity) => {
    const received = own(identity.claims, claim);
    if (typeof received === 'string') {
        if (expected.some((one) => one.toLowerCase() === received.toLowerCase()))
            return 'They differ in case alone. Values are compared exactly, also the names of environments: write the rule as the token has it.';
        if (expected.some((one) => one.normalize('NFKC') === received.normalize('NFKC')))
            return 'They look alike and are different characters: somebody may be imitating the name.';
        if (/[^\x00-\x7f]/.test(received))
            return 'The token holds characters outside ASCII, shown as code points: a name may be imitated.';
        if (claim === 'ref' &&
            expected.some((one) => !one.startsWith('refs/')) &&
            expected.some((one) => received === `refs/heads/${one}`))
            return 'Write the full ref into the rule.';
        if (claim === 'ref' && received === '')
            return 'The event has no ref, so it cannot be one that may deploy.';
        if (/^refs\/pull\//.test(received))
            return 'This is the run of a merge request.';
        if (claim === 'repository_id' || claim === 'project_id')
            return 'Another repository: a renamed one keeps its id, one that was deleted and made again under the same name does not.';
        if (claim === 'job_workflow_ref' &&
            expected.some((one) => one.split('/.github/')[1] === received.split('/.github/')[1]))
            return 'The same file under another repository name: if the repository was renamed, change the rule.';
    }
    if (received === undefined && claim === 'environment') {
        const ref = own(identity.claims, 'ref') ?? own(identity.claims, 'ref_path');
        return `The job names no environment, so its token speaks of ${typeof ref === 'string' ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(ref) : 'a ref'} instead: add \`environment: ${expected[0] ?? ''}\` to the job.`;
    }
    if (received === null && claim.startsWith('ci_config'))
        return 'GitLab leaves it empty where the configuration comes from another project: such a job cannot be told by it.';
    if (claim === 'environment_protected' && received === 'false')
        return 'GitLab’s free editions always say false here: protect the environment, or leave the condition out.';
    return received === undefined ? 'The token has no such claim.' : '';
};
/** Why a rule does not speak of a token; empty when it does. Values are compared code point by code point. */
const compareRule = (rule, issuer, identity) => {
    if (rule.platform !== identity.platform)
        return [{ claim: 'platform', expected: [rule.platform], received: identity.platform, hint: '' }];
    const differences = [];
    if (issuer !== identity.issuer)
        differences.push({
            claim: 'iss',
            expected: [issuer ?? 'none'],
            received: identity.issuer,
            hint: 'Name the issuer in the rule.',
        });
    // The configuration refuses such rules; here they match nothing, whoever made them.
    const pinned = immutableIds[rule.platform].every((id) => (rule.claims.get(id) ?? []).length > 0);
    if (!pinned)
        differences.push({
            claim: immutableIds[rule.platform].join(', '),
            expected: ['an id in the rule'],
            received: undefined,
            hint: 'The rule pins no id.',
        });
    for (const [claim, expected] of rule.claims) {
        if (neverTrusted.has(claim)) {
            differences.push({
                claim,
                expected: ['another claim'],
                received: undefined,
                hint: 'Nobody is let in by this claim.',
            });
            continue;
        }
        const received = own(identity.claims, claim);
        if (typeof received !== 'string' || received === '' || !expected.includes(received))
            differences.push({ claim, expected, received, hint: hintOf(claim, expected, identity) });
    }
    return differences;
};


/***/ }),

/***/ 56770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ predictApply)
/* harmony export */ });
/* harmony import */ var _apply_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76702);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29548);
/* harmony import */ var _issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25739);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17375);




/** Ids that the merge request and the apply job share: both belong to the project that the merge request is opened in. */
const knownIds = (context) => {
    const id = context.mergeRequest?.projectId ?? context.repository.id;
    if (context.platform === 'gitlab')
        return { project_id: id, job_project_id: id };
    return { repository_id: id, repository_owner_id: context.repository.ownerId };
};
/** What cannot be known before the job runs is taken as the rule wants it; what is known must not contradict it. */
const contradictions = (rule, context, issuer) => {
    if (rule.platform === 'kubernetes')
        return [`${rule.pointer}: a job of ${context.platform} has no token of a service account`];
    if (rule.platform !== context.platform)
        return [`${rule.pointer} is for ${rule.platform}`];
    const wanted = Object.fromEntries([...rule.claims].map(([claim, values]) => [claim, values[0] ?? '']));
    const identity = {
        platform: rule.platform,
        issuer: issuer ?? (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context) ?? '',
        claims: { ...wanted, ...knownIds(context) },
    };
    const reasons = (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRule */ .a)(rule, (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context), identity).map(({ claim, expected, received }) => `${rule.pointer}: ${claim} is ${expected.map(_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S).join(' or ')}, and the job’s will be ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(received)}`);
    return (0,_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEvents */ .qp)(rule).length > 0
        ? reasons
        : [...reasons, `${rule.pointer}: none of its ${_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventClaim */ .tq[rule.platform]} may ever apply`];
};
/**
 * Whether the token of the apply job could match a `trust.apply` rule: told from the configuration and the merge request
 * alone, so it is a prediction. `issuer` is that of the check job's verified token, where one was seen.
 */
const predictApply = (rules, context, issuer) => {
    if (rules === undefined || rules.length === 0)
        return { apply: 'not configured', reasons: [] };
    if (context.platform === 'local')
        return { apply: 'not configured', reasons: ['a shell is on no platform'] };
    const reasons = rules.map((rule) => contradictions(rule, context, issuer));
    if (reasons.some((list) => list.length === 0))
        return { apply: 'predicted to match', reasons: [] };
    return { apply: 'predicted to be refused', reasons: reasons.flat() };
};


/***/ }),

/***/ 22487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** Folders that people call environments, alone or before what tells several of a kind apart: `staging`, `prod-eu`. */
const environmentName = /^(?:dev|develop|development|test|testing|qa|uat|int|integration|ci|sandbox|preview|review|stage|staging|preprod|pre-production|canary|live|prod|production)(?:[-_][A-Za-z0-9](?:[-A-Za-z0-9_]{0,30}[A-Za-z0-9])?)?$/;
const isEnvironmentName = (folder) => environmentName.test(folder);


/***/ }),

/***/ 78381:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ decidingIn)
/* harmony export */ });
/* harmony import */ var _mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(247);
/* harmony import */ var _mesh_coverage_judge_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15208);
/* harmony import */ var _mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57473);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20989);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51747);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49776);









const nothingAround = { before: [], after: [] };
/** The first object whose change would decide, of those that count. */
const decidingIn = (old, now, { counts = () => true, around = nothingAround } = {}) => {
    const [before, after] = [old, now].map((objects) => new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(object.key), object])));
    const all = new Map([...(before ?? []), ...(after ?? [])]);
    const isOther = ({ key }) => !all.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key));
    const states = [
        { objects: [...old, ...around.before.filter(isOther)], reads: [] },
        { objects: [...now, ...around.after.filter(isOther)], reads: [] },
    ];
    const takers = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => takersOfAccess(states));
    return [...all.values()].find(({ key }) => {
        const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key);
        if (!counts(name))
            return false;
        const change = { before: before?.get(name), after: after?.get(name) };
        if (change.before !== undefined && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameJson */ .TL)(change.before.content, change.after?.content ?? null))
            return false;
        return decides(change, states, takers);
    });
};
/**
 * Whether a change of one object decides. Of what the table calls neutral, some is compared as requests: which proxies the pods of
 * a namespace get, which labels of pods a selector reads, whose account pods take along.
 */
const decides = (change, states, takers) => {
    const { before, after } = change;
    const object = after ?? before;
    if (object === undefined)
        return false;
    if (object.key.kind === 'Namespace' && proxiesOf(before) !== proxiesOf(after))
        return true;
    if (before === undefined && joins(object))
        return takers().has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyTitle */ .Gv)(object.key));
    if (before !== undefined && after !== undefined && labelsOfPods(before) !== labelsOfPods(after))
        return true;
    return (0,_mesh_coverage_judge_change_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeChange */ .s)(change, states).some(({ path: [first, second], judgement }) => judgement.cover !== 'neutral' && (before !== undefined || !isNameAlone(first, second)));
};
/** What comes has a name, whatever it is; what Istio reads of it by its name alone stands in its fields. */
const isNameAlone = (first, second) => first === 'kind' || first === 'apiVersion' || (first === 'metadata' && (second === 'name' || second === 'namespace'));
/** Workloads that come, and what is called by their side, let nobody in to what stands. */
const joins = (object) => (0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .makesPods */ .UX)(object) || (object.key.group === '' && ['Pod', 'Service', 'ServiceAccount'].includes(object.key.kind));
/** Workloads that come with an account which a rule or a binding names: they take its access along. */
const takersOfAccess = (states) => {
    const [before, after] = states;
    const isNamed = (to) => after.objects.some((object) => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamedBy */ .$8)(object, to));
    return new Set((0,_mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMoves */ .E)(before, after)
        .filter(({ from, to }) => from === undefined && isNamed(to))
        .flatMap(({ workloads }) => workloads));
};
/** Which proxies the pods of a namespace get: two states of it are compared as requests, and no field says it alone. */
const proxiesOf = (namespace) => JSON.stringify(Object.entries(namespace?.labels ?? {})
    .filter(([label]) => (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_8__/* .isLabelOfIstio */ .s)(label))
    .sort());
/** A selector reads any label of pods, whatever Istio takes it for. */
const labelsOfPods = (object) => JSON.stringify([
    object.key.group === '' && object.key.kind === 'Pod' ? Object.entries(object.labels).sort() : [],
    ...(0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .podTemplatesIn */ .GA)(object.content).map(({ path, template }) => [
        path.join('.'),
        Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'metadata', 'labels')).sort(),
    ]),
]);


/***/ }),

/***/ 54596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isAlike)
/* harmony export */ });
const short = new Map([
    ['prod', 'production'],
    ['stage', 'staging'],
    ['dev', 'development'],
]);
const partsOf = (name) => {
    const [first = '', ...rest] = name.split(/[-_]/);
    return [short.get(first) ?? first, ...rest];
};
/** `prod` and `production`, `production-eu`: one begins with the other. */
const isAlike = (one, other) => {
    const [left, right] = [partsOf(one), partsOf(other)];
    return one !== '' && left.every((part, at) => at >= right.length || part === right[at]);
};


/***/ }),

/***/ 26775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withEnvironmentsBeside),
/* harmony export */   o: () => (/* binding */ sharedCluster)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22487);
/* harmony import */ var _mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87524);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49776);
/* harmony import */ var _units_touched_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87006);
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45469);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54596);
/* harmony import */ var _meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9479);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45200);
/* harmony import */ var _unread_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7730);










/**
 * The sides of an environment, with what other environments of the configuration hold at the places that the change touches, as
 * far as they may be applied to the same cluster: where the configuration names it, it says so; where it names none, those of one
 * namespace may be, and one whose rules name an account that pods of the other take.
 */
const withEnvironmentsBeside = async (sides, environment, { configuration, sidesOf }) => {
    const { protected: settings } = configuration;
    const root = environment.mesh.rootNamespace ?? settings?.mesh?.rootNamespace ?? 'istio-system';
    const touched = (0,_units_touched_places_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedPlaces */ .bJ)(sides.before, sides.after, new Set([root]));
    if (touched === undefined)
        return sides;
    const others = (settings?.environments ?? []).filter((one) => one.name !== environment.name);
    const beside = [];
    const elsewhere = [];
    for (const other of others) {
        const shared = sharedCluster(environment, other);
        if (shared === 'none')
            continue;
        const isElsewhere = shared === 'unknown' && environment.namespace !== other.namespace;
        if (isElsewhere && touched.accounts.length === 0)
            continue;
        const title = `environment ${other.name}`;
        const read = await readOrUnread(other, sidesOf);
        if (isElsewhere && !namesOneOf(read, touched))
            continue;
        // One object has one state in a cluster; where one cluster is named for both, they are no alternatives all the same.
        if (shared === 'unknown' && (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .areAlternatives */ .$b)(sides.before, read.before)) {
            elsewhere.push(title);
            continue;
        }
        const there = withUnread(read, title, other.namespace, touched);
        const meeting = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .meetingObjects */ .i3)(title, there, sides, (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedIn */ .sc)(touched, [...there.before, ...there.after]));
        if (meeting !== undefined)
            beside.push({ ...meeting, isEnvironment: true });
    }
    const different = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutRepeats */ .jP)(beside);
    const together = (0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .allTogether */ .Sz)(different).map((one) => ({ ...one, isEnvironment: true }));
    return {
        ...sides,
        beside: [...(sides.beside ?? []), ...different, ...together],
        notes: [...(sides.notes ?? []), ...(0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .elsewhereNote */ .$Y)(elsewhere)],
    };
};
/** A rule of any namespace may name an account that pods take, and is about its namespace then. */
const namesOneOf = ({ before, after }, { accounts }) => [...before, ...after].some((object) => accounts.some((account) => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedBy */ .$8)(object, account)));
/** What is refused of another environment's files ends its own run, and is unread for this one. */
const readOrUnread = async (other, sidesOf) => {
    try {
        const sides = await sidesOf(other);
        const isSame = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .everyChange */ .i)({ objects: sides.before, reads: [] }, { objects: sides.after, reads: [] }).length === 0;
        return isSame ? { ...sides, after: sides.before } : sides;
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
            throw thrown;
        return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .unprovenSides */ .e)({ code: thrown.problems[0].code, text: thrown.problems[0].message });
    }
};
/** What nobody could render, or read, of an environment may be any policy of its namespace. */
const withUnread = (sides, title, namespace, touched) => {
    const [first] = sides.unproven ?? [];
    if (first === undefined)
        return sides;
    const records = (0,_unread_records_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadRecords */ .S)((0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBeElsewhere */ .Ju)(namespace), `${title} was not read: ${first.text}`);
    const unread = records.filter((one) => (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeciding */ ._J)(one.group, one.kind, touched));
    return { ...sides, incomplete: [...unread, ...(sides.incomplete ?? [])] };
};
/** Whether two environments are of one cluster: as their settings say; else names of two stages are those of two clusters. */
const sharedCluster = (one, other) => {
    const [left, right] = [clusterOf(one), clusterOf(other)];
    if (left !== undefined && right !== undefined && left.kind === right.kind)
        return left.name === right.name ? 'one' : 'none';
    const areStages = (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isEnvironmentName */ .t)(one.name) && (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isEnvironmentName */ .t)(other.name);
    return areStages && !(0,_environment_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlike */ .H)(one.name, other.name) ? 'none' : 'unknown';
};
const clusterOf = ({ cluster, snapshot, }) => {
    if (cluster === undefined)
        return snapshot === undefined ? undefined : { kind: 'snapshot', name: snapshot.folder };
    switch (cluster.kind) {
        case 'id-token':
            return { kind: cluster.kind, name: cluster.server };
        case 'context':
            return { kind: cluster.kind, name: cluster.context };
        case 'in-cluster':
            return { kind: cluster.kind, name: '' };
    }
};


/***/ }),

/***/ 65167:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ withFilesOfNamespace),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   bT: () => (/* binding */ filesOfNamespaces)
/* harmony export */ });
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22487);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38546);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70934);
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62408);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57274);
/* harmony import */ var _deciding_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78381);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49776);
/* harmony import */ var _units_touched_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87006);
/* harmony import */ var _environments_beside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26775);
/* harmony import */ var _meeting_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9479);












const rootsOf = (globs) => globs.map((glob) => (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__/* .globRoot */ .Hc)(glob));
const segmentsOf = (path) => path.split('/').filter((part) => part !== '');
/** How many folders two paths share. */
const sharedBy = (left, right) => {
    const at = left.findIndex((part, index) => part !== right[index]);
    return at === -1 ? left.length : at;
};
/** Whether a file stands in another folder than an environment's, where folders tell it and another environment apart. */
const isApart = (folders, root, other) => {
    const shared = sharedBy(root, other);
    if (shared === root.length || shared === other.length)
        return false;
    return sharedBy(folders, root) === shared && folders.length > shared;
};
/**
 * Whether a file may be about the same cluster as an environment, by where it stands: not below a folder that has the name of
 * another environment, and not beside the folders that tell this one and another of its namespace apart.
 */
const mayBeOf = (folders, listings, areOne) => (environment) => {
    const own = listings
        .filter((one) => one.environment.name === environment.name)
        .flatMap(({ roots }) => roots.map(segmentsOf));
    const others = listings
        .filter((one) => one.environment.name !== environment.name && one.environment.namespace === environment.namespace)
        .filter((one) => !areOne(one.environment.name, environment.name))
        .flatMap(({ roots }) => roots.map(segmentsOf));
    const named = folders.filter(_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isEnvironmentName */ .t);
    if (own.length === 0 || named.some((name) => name !== environment.name && !own.some((root) => root.includes(name))))
        return false;
    return own.some((root) => !others.some((other) => isApart(folders, root, other)));
};
/** Of the root namespace, what holds for every other one; the settings of the mesh with it. */
const holdsEverywhere = ({ key }, root) => key.namespace === root &&
    (key.group === 'security.istio.io' ||
        ['EnvoyFilter', 'WasmPlugin'].includes(key.kind) ||
        (key.group === '' && key.kind === 'ConfigMap' && /^istio(?:$|-)/.test(key.name)));
const isAbout = ({ namespace, mesh }) => (object) => object.key.namespace === namespace ||
    (object.key.kind === 'Namespace' && object.key.name === namespace) ||
    holdsEverywhere(object, mesh.rootNamespace ?? 'istio-system');
const isAboutPlacesOf = (file, environment) => file.isOf(environment) &&
    (file.unreadable?.has(environment.namespace) ?? [...file.before, ...file.after].some(isAbout(environment)));
const names = ({ before, after }, account) => [...before, ...after].some((object) => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamedBy */ .$8)(object, account));
/** Of a template any namespace may be, which says nothing of this one. */
const namespacesIn = (path, ...sides) => new Set(sides.flatMap((side) => {
    const { namespaces } = (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(side.textOf(path) ?? '');
    return namespaces === 'any' ? [] : [...namespaces];
}));
/**
 * Which environments are parts of one cluster: the settings of both name it, or the folders of each hold objects of which the
 * other's hold none. Folders that hold the same objects, or none that can be read, are those of two clusters. The base alone
 * tells it.
 */
const shareOneCluster = (listings, keysBelow) => {
    const known = new Map();
    const held = (listing) => {
        const keys = known.get(listing) ??
            new Set(keysBelow(listing.roots)
                .filter(({ kind }) => !_meeting_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .common */ .sh.has(kind))
                .map((key) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
        known.set(listing, keys);
        return keys;
    };
    return (one, other) => {
        const [left, right] = [one, other].map((name) => listings.find(({ environment }) => environment.name === name));
        if (left === undefined || right === undefined)
            return false;
        const shared = (0,_environments_beside_js__WEBPACK_IMPORTED_MODULE_6__/* .sharedCluster */ .o)(left.environment, right.environment);
        if (shared !== 'unknown')
            return shared === 'one';
        const [ours, theirs] = [held(left), held(right)];
        return ours.size > 0 && theirs.size > 0 && [...ours].every((key) => !theirs.has(key));
    };
};
/** Of these files, those that may be about the namespace of an environment, and what they hold in both revisions. */
const filesOfNamespaces = (paths, [before, after], listings, noteOf) => {
    const read = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .fileReader */ .q2)({ selection: 'found', cache: (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .createReadCache */ .VC)() });
    const objectsOf = (side, path) => {
        const file = side.files.find((one) => one.path === path);
        if (file === undefined || side.tree.isLink(path))
            return side.listing.some((one) => one.path === path) ? undefined : [];
        const { objects, unread, withoutNamespace } = read(file);
        const nowhere = new Set(withoutNamespace.map((key) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
        return unread.length > 0 ? undefined : objects.filter(({ key }) => !nowhere.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    };
    const areOne = shareOneCluster(listings, (roots) => before.files
        .filter(({ path }) => roots.some((root) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .isBelow */ .Yw)(path, root)))
        .flatMap((file) => read(file).objects.map(({ key }) => key)));
    return paths.flatMap((path) => {
        const [old, now] = [objectsOf(before, path), objectsOf(after, path)];
        const isTaken = before.found.isTaken(path) || after.found.isTaken(path);
        const isOf = mayBeOf(segmentsOf(path).slice(0, -1), listings, areOne);
        const accounts = (0,_units_touched_places_js__WEBPACK_IMPORTED_MODULE_5__/* .touchedPlaces */ .bJ)(old ?? [], now ?? [], new Set())?.accounts ?? [];
        const rest = { path, isTaken, accounts, note: noteOf(path), isOf };
        const file = old === undefined || now === undefined
            ? { ...rest, before: [], after: [], unreadable: namespacesIn(path, before, after) }
            : { ...rest, before: old, after: now };
        const counts = (environment) => isAboutPlacesOf(file, environment) || (accounts.length > 0 && isOf(environment));
        return listings.some(({ environment }) => counts(environment)) ? [file] : [];
    });
};
const reasonOf = (file, where, why) => ({
    code: 'CHANGE_UNREAD',
    text: `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_11__/* .printableName */ .Nt)(file.path)}\` changes what may decide in the namespace of this environment, no list has it, and ${why}. Add it to \`policies\``,
    where,
});
/** Another description of an object that the environment has, which comes with the change: it stood beside no list before. */
const anotherOf = (own, old, now) => {
    const before = new Set(old.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    const come = now.filter(({ key }) => !before.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    const others = new Map(come.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key), object]));
    // What it decides shows beside what the environment has besides.
    const otherwise = own.map((object) => others.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)) ?? object);
    return (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_3__/* .decidingIn */ .h)(own, otherwise, { counts: (name) => others.has(name) });
};
/**
 * The sides of an environment with what the change touches in its namespace and no environment reads: it is judged with what the
 * list names, as if it stood there. What the environment describes itself stays as the list has it: the other description is of
 * another cluster, or what this one was made from.
 */
const withFilesOfNamespace = (sides, files, environment) => {
    if (files.length === 0)
        return sides;
    if (environment === undefined)
        return { ...sides, notes: [...(sides.notes ?? []), ...files.map(({ note }) => note)] };
    const own = new Set([...sides.before, ...sides.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    const seen = new Set();
    const [before, after, reasons, notes] = [[], [], [], []];
    for (const file of files) {
        const taken = file.isOf(environment) ? file.accounts.filter((account) => names(sides, account)) : [];
        const counts = (object) => isAbout(environment)(object) || taken.some(({ namespace }) => namespace === object.key.namespace);
        const [old, now] = [file.before.filter(counts), file.after.filter(counts)];
        const keys = new Set([...old, ...now].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
        const [first] = [...now, ...old];
        if (!isAboutPlacesOf(file, environment) && taken.length === 0) {
            notes.push(file.note);
            continue;
        }
        if (file.unreadable !== undefined) {
            const where = { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_11__/* .printableName */ .Nt)(file.path), line: 1, column: 1 };
            reasons.push(reasonOf(file, where, 'it cannot be read'));
            continue;
        }
        if (first === undefined || [...keys].some((key) => own.has(key))) {
            const other = anotherOf(sides.after, old, now);
            if (other === undefined || file.isTaken)
                notes.push(file.note);
            else
                reasons.push(reasonOf(file, other.source, 'it describes an object of the list otherwise'));
            continue;
        }
        if ([...keys].some((key) => seen.has(key)))
            reasons.push(reasonOf(file, first.source, 'another file that the list leaves out describes the same object'));
        else if (file.isTaken) {
            const deciding = (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_3__/* .decidingIn */ .h)(old, now, { around: sides });
            notes.push(file.note);
            if (deciding !== undefined)
                reasons.push(reasonOf(file, deciding.source, 'something that the list leaves out builds from it: it was not judged'));
        }
        else {
            before.push(...old);
            after.push(...now);
            notes.push(`\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_11__/* .printableName */ .Nt)(file.path)}\` changed, no list has it, and ${isAboutPlacesOf(file, environment) ? "it is about this environment's namespace" : 'its pods take a service account that this environment names'}: it was judged as if it stood there`);
        }
        for (const key of keys)
            seen.add(key);
    }
    return {
        ...sides,
        before: [...sides.before, ...before],
        after: [...sides.after, ...after],
        unproven: [...(sides.unproven ?? []), ...reasons],
        notes: [...(sides.notes ?? []), ...notes],
    };
};


/***/ }),

/***/ 82488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ grantsBeside),
/* harmony export */   G8: () => (/* binding */ leftOutReason),
/* harmony export */   Rx: () => (/* binding */ withBeside)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62408);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70934);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41621);




/** Why a file that the change's own list leaves out was not judged. */
const leftOutReason = (path, files) => ({
    code: 'CHANGE_UNREAD',
    text: `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path)}\` changes, and the list that the same change brings with ${files} leaves it out: it was not judged, and without that list it would have been. Add it to \`policies\`, or change the two one after the other`,
    where: { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path), line: 1, column: 1 },
});
/**
 * Of these files, those that hold RBAC and nothing else, each object whole and with its own namespace, in a file that nothing builds
 * from: `rbac.yaml`, as `init` prints it. RBAC only adds: what such a file grants it grants wherever it is applied, so it is judged with
 * every environment that it may be about. Of a policy that is not known, what it does depends on the others of its cluster.
 */
const grantsBeside = async (repository, { base, head }, paths) => {
    if (paths.length === 0)
        return [];
    const [before, after] = await Promise.all([base, head].map((revision) => (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevisionUnits */ .Rd)(repository, revision, '')));
    if (before === undefined || after === undefined)
        return [];
    const read = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReader */ .q2)({ selection: 'named', cache: (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)() });
    const grantsIn = (side, path) => {
        if (side.found.isTaken(path) || side.tree.isLink(path))
            return undefined;
        const file = side.files.find((one) => one.path === path);
        if (file === undefined)
            return side.listing.some((one) => one.path === path) ? undefined : [];
        return grantsOf(read(file));
    };
    const found = paths.flatMap((path) => {
        const [old, now] = [grantsIn(before, path), grantsIn(after, path)];
        return old === undefined || now === undefined ? [] : [{ path, before: old, after: now }];
    });
    // Of one name in two files nobody knows which is applied.
    const counts = new Map();
    for (const { before: old, after: now } of found)
        for (const key of new Set([...old, ...now].map(({ key: one }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one))))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    return found.filter((file) => [...file.before, ...file.after].every(({ key }) => counts.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)) === 1));
};
const grantsOf = (read) => {
    const { objects, ignored, unread, withoutNamespace } = read;
    const isWhole = ignored.length === 0 && unread.length === 0 && withoutNamespace.length === 0;
    const isOnce = new Set(objects.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))).size === objects.length;
    return isWhole && isOnce && objects.every(({ key }) => key.group === 'rbac.authorization.k8s.io')
        ? objects
        : undefined;
};
/**
 * The sides of an environment with the files that the change's own list leaves out. Objects in the namespace of another environment
 * are that one's. A file with an object that the environment describes itself proves nothing.
 */
const withBeside = (sides, files, environment, { protected: settings, head }) => {
    if (files.length === 0)
        return sides;
    const others = new Set((settings?.environments ?? []).map(({ namespace }) => namespace));
    const isAbout = ({ key }) => environment === undefined || key.namespace === environment.namespace || !others.has(key.namespace);
    const own = new Set([...sides.before, ...sides.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const [before, after, reasons] = [[], [], []];
    for (const file of files) {
        const [old, now] = [file.before.filter(isAbout), file.after.filter(isAbout)];
        if ([...old, ...now].some(({ key }) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))))
            reasons.push(leftOutReason(file.path, head?.locate('').path ?? 'meshgate.yaml'));
        else {
            before.push(...old);
            after.push(...now);
        }
    }
    return {
        ...sides,
        before: [...sides.before, ...before],
        after: [...sides.after, ...after],
        unproven: [...(sides.unproven ?? []), ...reasons],
    };
};


/***/ }),

/***/ 91580:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identifyJob)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
// EXTERNAL MODULE: ./src/identity/apply-events.ts
var apply_events = __webpack_require__(76702);
// EXTERNAL MODULE: ./src/identity/compare-rule.ts
var compare_rule = __webpack_require__(29548);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
;// CONCATENATED MODULE: ./src/identity/match-trust.ts





const place = (rule, locate) => locate === undefined ? {} : { where: locate(rule.pointer) };
const describe = (rule, differences, locate) => {
    const received = (difference) => difference.received === undefined ? 'nothing' : (0,shown/* shown */.S)(difference.received);
    const [hint = ''] = differences.map((difference) => difference.hint).filter((text) => text !== '');
    return {
        code: 'TRUST_NO_MATCH',
        message: `rule ${rule.pointer} differs in ${differences.map(({ claim }) => claim).join(', ')}`,
        ...place(rule, locate),
        expected: differences.map(({ claim, expected }) => `${claim}: ${expected.map(shown/* shown */.S).join(' or ')}`).join('; '),
        received: differences.map((difference) => `${difference.claim}: ${received(difference)}`).join('; '),
        remedy: hint === '' ? 'Run the job where the rule expects it, or change the rule in the protected configuration.' : hint,
    };
};
/**
 * A fork's merge request may run in the parent project, with the fork's code and the parent's environments (attack P10,
 * GitLab #548165): the two ids then differ. An instance that does not say whose job it is (before 18.2) is not believed.
 */
const refuseFork = (identity) => {
    if (identity.platform !== 'gitlab')
        return;
    const { project_id: project, job_project_id: job } = identity.claims;
    if (job === project)
        return;
    throw new problem/* Refusal */.P({
        code: 'TRUST_FORK',
        message: job === undefined ? 'the token does not say which project runs the job' : 'the job runs code of a fork',
        expected: `job_project_id: ${(0,shown/* shown */.S)(project)}`,
        received: `job_project_id: ${(0,shown/* shown */.S)(job)}`,
        remedy: job === undefined
            ? 'Update GitLab to 18.4, or to a patch release of 18.2 or 18.3: before, a fork could obtain tokens of its parent.'
            : 'Nothing was applied. Apply runs on the protected branch of the project itself alone.',
    });
};
/**
 * The one rule that a token matches. Throws TRUST_MISSING, TRUST_NO_MATCH with a problem for every rule (which
 * claim differs, expected and received), TRUST_AMBIGUOUS, and when applying TRUST_FORK and TOKEN_EVENT.
 */
const matchTrust = (identity, { phase, rules = [], server, locate }) => {
    if (rules.length === 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_MISSING',
            message: `the environment has no trust.${phase} rule`,
            expected: `trust.${phase}`,
            received: 'nothing',
            remedy: `Add \`trust.${phase}\` with the ids of the repository to the protected configuration.`,
        });
    if (phase === 'apply')
        refuseFork(identity);
    const compared = rules.map((rule) => ({ rule, differences: (0,compare_rule/* compareRule */.a)(rule, (0,issuer_profiles/* issuerOfRule */.d)(rule, server), identity) }));
    const [match, ...others] = compared.filter(({ differences }) => differences.length === 0).map(({ rule }) => rule);
    if (match === undefined) {
        throw new problem/* Refusal */.P({
            code: 'TRUST_NO_MATCH',
            message: `no trust.${phase} rule matches the token of this job`,
            expected: 'exactly one rule',
            received: `none of ${rules.length}`,
            remedy: 'Each rule is listed with the claims in which it differs. Rules are read from the protected branch: a merge request cannot change its own.',
        }, ...compared.map(({ rule, differences }) => describe(rule, differences, locate)));
    }
    if (others.length > 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_AMBIGUOUS',
            message: `${others.length + 1} trust.${phase} rules match the token of this job`,
            ...place(match, locate),
            expected: 'exactly one rule',
            received: [match, ...others].map(({ pointer }) => pointer).join(', '),
            remedy: 'Make the rules exclude each other, for example by `environment` or `event_name`, or remove one.',
        });
    if (phase === 'apply')
        refuseEvent(identity, match, locate);
    return match;
};
const refuseEvent = (identity, rule, locate) => {
    if (identity.platform === 'kubernetes')
        return;
    const claim = apply_events/* eventClaim */.tq[identity.platform];
    const event = identity.claims[claim];
    if (typeof event === 'string' && (0,apply_events/* mayApply */.Kj)(rule, event))
        return;
    throw new problem/* Refusal */.P({
        code: 'TOKEN_EVENT',
        message: 'this event may not apply',
        ...place(rule, locate),
        expected: `${claim}: ${(0,apply_events/* applyEvents */.qp)(rule).join(' or ') || 'none that may apply'}`,
        received: `${claim}: ${(0,shown/* shown */.S)(event)}`,
        remedy: `Apply after the merge, on the protected branch. Other events than these must be named by \`${claim}\` in the rule; events of merge requests never apply.`,
    });
};

// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(57394);
// EXTERNAL MODULE: ./src/identity/predict-apply.ts
var predict_apply = __webpack_require__(56770);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
var base64url = __webpack_require__(71445);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key.js
var key = __webpack_require__(47859);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
var jws_algorithms = __webpack_require__(68109);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
var key_descriptor = __webpack_require__(83035);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwe_algorithms.js


const wrap = [
  ["encrypt", "wrapKey"],
  ["decrypt", "unwrapKey"]
], derive = [[], ["deriveBits"]], none = [[], []];
function rsaes(bits) {
  return {
    kty: ["RSA"],
    mode: "key-encryption",
    subtle: { name: "RSA-OAEP", hash: `SHA-${bits}` },
    usages: wrap,
    ops: ["wrapKey", "unwrapKey"]
  };
}
function ecdh(mode) {
  return {
    kty: ["EC", "OKP"],
    mode,
    subtle: { name: "ECDH" },
    resolve: ({ kty, crv, asymmetricKeyType }) => {
      if (crv === "X25519" || asymmetricKeyType === "x25519")
        return { name: "X25519" };
      if (kty === "OKP")
        throw new errors/* JOSENotSupported */.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
      return { name: "ECDH", namedCurve: crv };
    },
    usages: derive,
    ops: [void 0, "deriveBits"]
  };
}
function aeskw(bits, gcm = !1) {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: gcm ? "AES-GCM" : "AES-KW", length: bits },
    usages: none,
    ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
  };
}
function pbes2() {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: "PBKDF2" },
    usages: none,
    ops: ["deriveBits", "deriveBits"]
  };
}
const JWE = (0,key_descriptor/* table */.t)({
  dir: {
    kty: ["oct"],
    mode: "direct-encryption",
    secret: !0,
    subtle: { name: "AES-GCM" },
    usages: none,
    ops: ["encrypt", "decrypt"]
  },
  "RSA-OAEP": rsaes(1),
  "RSA-OAEP-256": rsaes(256),
  "RSA-OAEP-384": rsaes(384),
  "RSA-OAEP-512": rsaes(512),
  "ECDH-ES": ecdh("direct-key-agreement"),
  "ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
  A128KW: aeskw(128),
  A192KW: aeskw(192),
  A256KW: aeskw(256),
  A128GCMKW: aeskw(128, !0),
  A192GCMKW: aeskw(192, !0),
  A256GCMKW: aeskw(256, !0),
  "PBES2-HS256+A128KW": pbes2(),
  "PBES2-HS384+A192KW": pbes2(),
  "PBES2-HS512+A256KW": pbes2()
}), contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
  return {
    kty: ["oct"],
    secret: !0,
    subtle: { name: cbc ? "AES-CBC" : "AES-GCM", length: bits },
    usages: none,
    ops: contentOps,
    cekBits: bits,
    ivBits: cbc ? 128 : 96,
    cbc
  };
}
const ENC = (0,key_descriptor/* table */.t)({
  A128GCM: contentEncryption(128),
  A192GCM: contentEncryption(192),
  A256GCM: contentEncryption(256),
  "A128CBC-HS256": contentEncryption(256, !0),
  "A192CBC-HS384": contentEncryption(384, !0),
  "A256CBC-HS512": contentEncryption(512, !0)
});
function unsupported(parameter, name) {
  throw new JOSENotSupported(`Invalid or unsupported "${parameter}" (JWE ${name}) header value`);
}
function jweAlgorithm(alg) {
  return (typeof alg == "string" ? JWE[alg] : void 0) ?? unsupported("alg", "Algorithm");
}
function isJWECEKTransport(algorithm) {
  return algorithm.mode === "key-wrapping" || algorithm.mode === "key-encryption" || algorithm.mode === "key-agreement-with-key-wrapping";
}
function jweEncryption(enc) {
  return (typeof enc == "string" ? ENC[enc] : void 0) ?? unsupported("enc", "Encryption Algorithm");
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_algorithm.js



const algArgument = '"alg" (Algorithm)';
function unsupportedAlg(source = 'JWK "alg" (Algorithm) Parameter') {
  throw new errors/* JOSENotSupported */.T0(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
  return (typeof alg == "string" ? jws_algorithms/* JWS */.p[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __webpack_require__(47784);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/key/import.js






async function importSPKI(spki, alg, options) {
  if (typeof spki != "string" || spki.indexOf("-----BEGIN PUBLIC KEY-----") !== 0)
    throw new TypeError('"spki" must be SPKI formatted string');
  return fromSPKI(spki, alg, options);
}
async function importX509(x509, alg, options) {
  if (typeof x509 != "string" || x509.indexOf("-----BEGIN CERTIFICATE-----") !== 0)
    throw new TypeError('"x509" must be X.509 formatted string');
  return fromX509(x509, alg, options);
}
async function importPKCS8(pkcs8, alg, options) {
  if (typeof pkcs8 != "string" || pkcs8.indexOf("-----BEGIN PRIVATE KEY-----") !== 0)
    throw new TypeError('"pkcs8" must be PKCS#8 formatted string');
  return fromPKCS8(pkcs8, alg, options);
}
async function importJWK(jwk, alg, options) {
  if (!(0,validate/* isObject */.Gv)(jwk))
    throw new TypeError("JWK must be an object");
  const normalized = (0,key/* normalizeJwk */.oX)(jwk), extractable = (0,key/* validateExtractableOption */.l)(options?.extractable), { alg: jwkAlg } = normalized;
  if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg)
    throw new TypeError('"alg" argument is required when "jwk.alg" is not present');
  switch (normalized.kty) {
    case "oct":
      if (typeof normalized.k != "string")
        throw new TypeError('missing "k" (Key Value) Parameter value');
      return (0,base64url/* decode */.D)(normalized.k);
    case "AKP": {
      if (typeof jwkAlg != "string" || !jwkAlg)
        throw new TypeError('missing "alg" (Algorithm) Parameter value');
      if (alg !== jwkAlg)
        throw new TypeError("JWK alg and alg option value mismatch");
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    }
    case "RSA":
    case "EC":
    case "OKP":
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    default:
      throw new errors/* JOSENotSupported */.T0('Unsupported "kty" (Key Type) Parameter value');
  }
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js
var jws_verify = __webpack_require__(49806);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js

async function compactVerify(jws, key, options) {
  const [result] = await (0,jws_verify/* verifyCompact */.BO)(jws, (0,jws_verify/* prepareVerify */.F_)(options), key);
  return result;
}


// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/check-audience-claim.ts

const differences = (expected, received) => {
    const bare = (text) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (expected.toLowerCase() === received.toLowerCase())
        return 'They differ in case alone. ';
    if (bare(expected) === bare(received))
        return 'They differ in the scheme or a slash at the end alone: Envoy accepts that, meshgate does not. ';
    return '';
};
/**
 * RFC 8725 §3.9: the token is for us and for nobody else, so `aud` is one text, equal code point by code point (attacks
 * P15, P16, P18). Throws TOKEN_AUDIENCE.
 */
const checkAudienceClaim = (claim, profile, expected) => {
    const value = profile.audience === 'list of one' && Array.isArray(claim) && claim.length === 1
        ? claim[0]
        : claim;
    if (value === expected)
        return expected;
    if (Array.isArray(value))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token has a list of audiences', {
            expected,
            received: value,
            remedy: profile.platform === 'gitlab'
                ? 'Write `aud:` under `id_tokens:` as one text, not as a list: a token for several services can be replayed by each of them.'
                : 'Ask for a token with one audience: a token for several services can be replayed by each of them.',
        });
    throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token is meant for another audience', {
        expected,
        received: value,
        remedy: `${typeof value === 'string' ? differences(expected, value) : ''}Make the audience that the job asks for and \`audience\` of the environment one text.`,
    });
};

;// CONCATENATED MODULE: ./src/identity/check-times.ts

/** Seconds that two clocks may differ. */
const clockTolerance = 30;
const clocks = 'Check the clock of the runner.';
// RFC 3339 ends here; nothing that is issued today reaches it, and `Date` can still write it.
const latest = 253_402_300_799;
const readTime = (payload, claim) => {
    const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= latest)
        return value;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', `claim ${claim} is no time in whole seconds`, {
        expected: 'whole seconds since 1970',
        received: value,
        remedy: 'Nothing was applied. Envoy accepts a token without `exp` for ever, so such a token must not exist: find out who issued it.',
    });
};
/** Lifetime, age, and both ends (attacks T15, T16), with 30 s for the clocks. `now` in seconds. */
const checkTimes = (payload, profile, now) => {
    const [issuedAt, notBefore, expires] = [readTime(payload, 'iat'), readTime(payload, 'nbf'), readTime(payload, 'exp')];
    const lifetime = expires - issuedAt;
    if (lifetime <= 0 || lifetime > profile.maxLifetime)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', 'the token lives longer than tokens of this issuer may, or not at all', {
            expected: `1 to ${profile.maxLifetime} s between iat and exp`,
            received: `${lifetime} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab makes ID tokens as long as the job’s timeout: set `timeout:` of the job, for example to 15 minutes.'
                : 'Nothing was applied. Tokens of this issuer are not made so: find out who issued it.',
        });
    if (now >= expires + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_EXPIRED', `the token expired ${now - expires} s ago`, {
            expected: `use before ${expires}`,
            received: `${now}`,
            remedy: `Ask for the token shortly before it is used, and let meshgate be the first step of the job. ${clocks}`,
        });
    for (const [claim, time] of [
        ['iat', issuedAt],
        ['nbf', notBefore],
    ])
        if (time > now + clockTolerance)
            throw (0,token_problem/* refuseToken */.y)('TOKEN_NOT_YET', `the token is not valid for another ${time - now} s (${claim})`, {
                expected: `at most ${now + clockTolerance}`,
                received: `${time}`,
                remedy: clocks,
            });
    if (profile.maxAge !== undefined && now - issuedAt > profile.maxAge + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_STALE', `the token was issued ${now - issuedAt} s before its use`, {
            expected: `at most ${profile.maxAge} s`,
            received: `${now - issuedAt} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab issues the token when a runner takes the job: let meshgate be the first command of it, and run the job again.'
                : `Ask for a new token for every step that needs one. ${clocks}`,
        });
    return { issuedAt, notBefore, expires };
};

;// CONCATENATED MODULE: ./src/identity/claims.ts

const idPattern = /^[1-9][0-9]{0,19}$/;
const wording = {
    id: 'a number written as text, without leading zeros',
    text: 'text',
    flag: 'the text true or false',
    number: 'a whole number',
    texts: 'a list of texts',
    'text or null': 'text or null',
    ignored: 'anything',
};
const isText = (value) => typeof value === 'string' && value.length <= 4096;
const fits = (value, type) => {
    switch (type) {
        case 'id':
            return isText(value) && idPattern.test(value);
        case 'text':
            return isText(value);
        case 'flag':
            return value === 'true' || value === 'false';
        case 'number':
            return Number.isSafeInteger(value);
        case 'texts':
            return Array.isArray(value) && value.length <= 1000 && value.every(isText);
        case 'text or null':
            return value === null || isText(value);
        case 'ignored':
            return true;
    }
};
const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];
/** Copies the claims that the schema knows, each with its type (attacks T13, T14). Throws TOKEN_CLAIM, TOKEN_CLAIM_TYPE. */
const readClaims = (payload, schema) => {
    const remedy = 'Nothing was applied. Tokens of this issuer are not made so: check that the configured issuer is the right one.';
    for (const name of Object.keys(schema.required))
        if (!Object.hasOwn(payload, name))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM', `the token has no claim ${name}`, {
                expected: name,
                received: undefined,
                remedy,
            });
    const claims = Object.create(null);
    const unknown = [];
    for (const [name, value] of Object.entries(payload)) {
        if (registered.includes(name))
            continue;
        const own = (types) => Object.hasOwn(types, name) ? types[name] : undefined;
        const prefixed = schema.prefixes?.some((prefix) => name.startsWith(prefix)) === true ? 'text' : undefined;
        const type = own(schema.required) ?? own(schema.optional) ?? prefixed;
        if (type === undefined)
            unknown.push(name);
        else if (!fits(value, type))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM_TYPE', `claim ${name} has a type that the issuer does not use`, {
                expected: wording[type],
                received: value,
                remedy,
            });
        else if (type !== 'ignored')
            claims[name] = value;
    }
    return { claims, unknown: unknown.sort() };
};

// EXTERNAL MODULE: ./src/identity/precheck-token.ts
var precheck_token = __webpack_require__(26351);
;// CONCATENATED MODULE: ./src/identity/verify-token.ts









const textClaim = (payload, name) => {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (typeof value === 'string' && value !== '' && value.length <= 4096)
        return value;
    throw (0,token_problem/* refuseToken */.y)(value === undefined ? 'TOKEN_CLAIM' : 'TOKEN_CLAIM_TYPE', `claim ${name} is missing or no text`, {
        expected: 'text',
        received: value,
        remedy: 'Nothing was applied. Every CI platform writes this claim: find out where the token comes from.',
    });
};
/** Exact comparison with the allow-list (attack I02), before anything is fetched. */
const findProfile = (payload, profiles) => {
    const issuer = Object.hasOwn(payload, 'iss') ? payload['iss'] : undefined;
    const profile = profiles.find((one) => one.issuer === issuer);
    if (profile !== undefined)
        return profile;
    throw (0,token_problem/* refuseToken */.y)('ISSUER', 'the token comes from an issuer that is not trusted here', {
        expected: profiles.map((one) => one.issuer).join(' or ') || 'no issuer at all',
        received: issuer,
        remedy: 'If this is the issuer of your platform, name it exactly so as `issuer` in the trust rules of the protected configuration.',
    });
};
/** jose checks the signature and says nothing else: its errors carry the payload, so none of them is passed on. */
const checkSignature = async (token, checked, found, issuer) => {
    try {
        const { n, e } = found.key;
        if (typeof n !== 'string' || typeof e !== 'string')
            throw new TypeError('no RSA key');
        const key = await importJWK({ kty: 'RSA', n, e }, checked.algorithm);
        await compactVerify(token, key, { algorithms: [checked.algorithm] });
    }
    catch {
        throw (0,token_problem/* refuseToken */.y)('TOKEN_SIGNATURE', `the signature does not match key ${checked.keyId} of ${issuer}`, {
            remedy: 'Nothing was applied. Either the wrong issuer is configured, or the token was changed or forged.',
        });
    }
};
const digestOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const checkReplay = (digest, used) => {
    if (used?.has(digest) === true)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_REPLAY', 'the token was used for an earlier step already', {
            remedy: 'Ask for a new token for every step that needs one.',
        });
    used?.add(digest);
};
/**
 * Verifies an ID token of a job: form, header, issuer, key, signature, audience, times, claims, in this order. Throws a
 * `Refusal` with the first check that fails (docs/codes); its problem names claim, expected and received, and never
 * holds the token or its payload.
 */
const verifyToken = async (token, verification) => {
    const { profiles, audience, clock, keys, used } = verification;
    const algorithms = [...new Set(profiles.flatMap((profile) => profile.algorithms))];
    const checked = (0,precheck_token/* precheckToken */.N)(token, algorithms.length === 0 ? ['RS256'] : algorithms);
    const { payload, keyId, algorithm } = checked;
    const profile = findProfile(payload, profiles);
    if (!profile.algorithms.includes(algorithm))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_ALG', `${profile.issuer} does not sign with this algorithm`, {
            expected: profile.algorithms.join(', '),
            received: algorithm,
            remedy: 'Nothing was applied. The token was not made by the platform.',
        });
    const found = await keys.find(profile.issuer, keyId, algorithm);
    await checkSignature(token, checked, found, profile.issuer);
    const claimed = profile.flatten?.(payload) ?? payload;
    const id = Object.hasOwn(payload, 'jti') ? payload['jti'] : undefined;
    verification.signed?.({
        issuer: profile.issuer,
        jtiDigest: typeof id === 'string' ? digestOf(id) : '',
        claims: claimed,
    });
    const times = checkTimes(payload, profile, Math.floor(clock.now() / 1000));
    checkAudienceClaim(Object.hasOwn(payload, 'aud') ? payload['aud'] : undefined, profile, audience);
    const subject = textClaim(payload, 'sub');
    const jtiDigest = digestOf(textClaim(payload, 'jti'));
    const { claims, unknown } = readClaims(claimed, profile.schema);
    profile.check?.(subject, claims);
    checkReplay(jtiDigest, used);
    return {
        issuer: profile.issuer,
        platform: profile.platform,
        subject,
        audience,
        ...times,
        claims,
        jtiDigest,
        keyId,
        keysUrl: found.keysUrl,
        keys: found.keys,
        unknownClaims: unknown.map(shown/* shown */.S),
    };
};

;// CONCATENATED MODULE: ./src/open/identify-job.ts






/**
 * Requests, verifies and matches the job's token for an environment. Where the platform gives such a job none (fork,
 * Dependabot, a shell), `check` goes on with the configured audience and says so; `apply` does not.
 * Throws a `Refusal`, with exit code 3 where the identity is at fault.
 */
const identifyJob = async (run, question) => {
    const { context } = run;
    const { environment, phase, keys, locate, signed } = question;
    const rules = rulesOf(environment, phase);
    const audience = environment.audience ?? run.inputs.audience ?? '';
    const issuer = rules.map((rule) => (0,issuer_profiles/* issuerOfRule */.d)(rule, context)).find((one) => one !== undefined) ?? '';
    const unseen = (seen, reason) => ({
        identity: undefined,
        review: { seen, reason, issuer, audience, rule: '', apply: (0,predict_apply/* predictApply */.S)(environment.trust.apply, context).apply },
    });
    if (audience === '') {
        if (phase === 'apply')
            throw noAudience(environment, locate);
        return unseen('not requested', 'the environment names no audience');
    }
    if (context.idToken.kind === 'not requested')
        throw (0,missing_token/* refuseMissingToken */.M1)(context.idToken.cause);
    if (context.idToken.kind === 'withheld') {
        const reason = (0,missing_token/* withheldReason */.I8)(context.idToken.cause);
        if (phase === 'apply')
            throw noToken(reason);
        return unseen('not seen', reason);
    }
    const token = await run.tokens().request('mesh', audience);
    const identity = await verifyToken(token, {
        profiles: (0,issuer_profiles/* issuerProfiles */.Q)(context, rules),
        audience,
        clock: run.clock,
        keys,
        used: (await run.usedTokens?.byOthers(phase)) ?? new Set(),
        ...(signed === undefined ? {} : { signed }),
    });
    await run.usedTokens?.record(identity.jtiDigest, phase);
    const rule = match(identity, run, question);
    for (const claim of identity.unknownClaims)
        run.output.info(`The token has a claim that meshgate does not know: ${claim}`);
    return {
        identity,
        review: {
            seen: 'verified',
            reason: '',
            issuer: identity.issuer,
            audience,
            rule: rule.pointer,
            apply: phase === 'apply' ? 'verified' : (0,predict_apply/* predictApply */.S)(environment.trust.apply, context, identity.issuer).apply,
        },
    };
};
const rulesOf = ({ trust }, phase) => phase === 'plan' ? [...(trust.check ?? []), ...(trust.apply ?? [])] : (trust[phase] ?? []);
/** The rule that a token matches. A job of `plan` runs as the check job does, or, where a platform's environment needs no approval for it, as apply. */
const match = (identity, { context }, { environment: { trust }, phase, locate }) => {
    const ask = (one) => matchTrust(identity, {
        phase: one,
        rules: trust[one],
        server: context,
        ...(locate === undefined ? {} : { locate }),
    });
    if (phase !== 'plan')
        return ask(phase);
    try {
        return ask('check');
    }
    catch (refusal) {
        try {
            return ask('apply');
        }
        catch {
            throw refusal;
        }
    }
};
const noToken = (reason) => new problem/* Refusal */.P({
    code: 'TOKEN_MISSING',
    message: `the job's ID token is needed: ${reason}`,
    expected: 'a job on the protected branch that may ask for an ID token',
    received: 'no token',
    remedy: 'Run it in a CI job, on the protected branch of the repository itself.',
});
const noAudience = (environment, locate) => new problem/* Refusal */.P({
    code: 'AUDIENCE_MISSING',
    message: `environment ${JSON.stringify(environment.name)} names no audience, so the job's identity cannot be verified`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: `${environment.pointer}/audience`,
    received: 'nothing',
    remedy: 'Add `audience:` with one value that only this environment uses, for example https://mesh.example.com/staging.',
});


/***/ }),

/***/ 54163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openKeys)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(57933);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/given-keys.ts



/**
 * Issuers whose keys stand in the protected configuration are not asked for them (`jwks`, `jwksFile`); all others are.
 * Nothing else is tried for such an issuer: a key that is not there is unknown (attack I09). Throws JWKS_*.
 */
const withGivenKeys = (source, given) => ({
    find: async (issuer, keyId, algorithm) => {
        const own = given.get(issuer);
        if (own === undefined)
            return source.find(issuer, keyId, algorithm);
        const keys = (0,key_set/* readKeySet */.A)(await own.read());
        const key = (0,key_set/* selectKey */.u)(keys, keyId, algorithm);
        // No address: the mesh may fetch the same keys from wherever the issuer publishes them.
        if (key !== undefined)
            return { key, keysUrl: '', keys };
        throw (0,token_problem/* refuseToken */.y)('JWKS_UNKNOWN_KID', `key ${(0,shown/* shown */.S)(keyId)} of ${issuer} is not in ${own.place}`, {
            expected: keys.map((one) => (0,shown/* shown */.S)(one['kid'])).join(', ') || 'no key at all',
            received: keyId,
            remedy: `If the issuer has changed its keys, renew ${own.place} on the protected branch; nothing is fetched in its place. Otherwise the token was signed by somebody else.`,
        });
    },
});

;// CONCATENATED MODULE: ./src/open/issuer-keys.ts


/**
 * Where the keys of issuers come from: the protected configuration where it holds them, else the issuer. A file is read at
 * `revision`, the one of the protected configuration: a merge request cannot bring the keys that it is checked with.
 */
const openKeys = (run, settings, repository, revision) => {
    const source = run.keys(settings?.issuerHosts ?? []);
    const issuerKeys = settings?.issuerKeys;
    if (issuerKeys === undefined || issuerKeys.size === 0)
        return source;
    return withGivenKeys(source, new Map([...issuerKeys].map(([issuer, keys]) => [
        issuer,
        keys.kind === 'inline'
            ? { read: () => Promise.resolve(keys.text), place: `issuerKeys of the configuration` }
            : { read: () => readFile(repository, revision, keys.path), place: keys.path },
    ])));
};
const readFile = async (repository, revision, path) => {
    const file = (await repository?.readTree(revision, [path]))?.files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration takes an issuer's keys from ${JSON.stringify(path)}, and the protected revision has no such file`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the key set to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


/***/ }),

/***/ 9479:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ elsewhereNote),
/* harmony export */   $b: () => (/* binding */ areAlternatives),
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   Gm: () => (/* binding */ renderedAtOnce),
/* harmony export */   Sz: () => (/* binding */ allTogether),
/* harmony export */   X8: () => (/* binding */ isBystander),
/* harmony export */   dJ: () => (/* binding */ mostRendered),
/* harmony export */   i3: () => (/* binding */ meetingObjects),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   qN: () => (/* binding */ namingUnread),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   sz: () => (/* binding */ mostTogether),
/* harmony export */   wi: () => (/* binding */ nothingRead),
/* harmony export */   xT: () => (/* binding */ mostNamed)
/* harmony export */ });
/* harmony import */ var _mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29909);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48961);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70934);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24023);
/* harmony import */ var _units_touched_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87006);
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45469);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45200);
/* harmony import */ var _unread_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7730);










/** More units than this are not rendered beside one: what they may hold is taken from their words. */
const mostRendered = 300;
/** So many at a time: one program for each core of a small runner, and one whose answer is read meanwhile. */
const renderedAtOnce = 3;
/** More than this are compared one by one, and not all together too. */
const mostTogether = 20;
/** Two units hold most of these alike, or differently by mistake; they say nothing of what is applied together. */
const common = new Set(['Namespace', 'CustomResourceDefinition', 'ServiceAccount']);
/**
 * Two states of one object are never applied together. Only the base tells it: a change must not be able to say that its own
 * unit belongs to another cluster.
 */
const areAlternatives = (ours, theirs) => {
    const digests = new Map(ours.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object)]));
    return theirs.some((object) => {
        const digest = common.has(object.key.kind) ? undefined : digests.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key));
        return digest !== undefined && digest !== (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object);
    });
};
const workloads = new Set([
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Job', 'CronJob', 'Service', 'ServiceAccount'],
]);
/** A workload without a word of Istio: labels that a selector could match stand for it already. */
const isBystander = ({ key, content }) => workloads.has(key.kind) && !JSON.stringify(content).includes('istio');
const meetingObjects = (title, read, own, touched) => {
    const keys = [own.before, own.after].map((side) => new Set(side.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))));
    const isOwn = ({ key }) => keys.every((side) => side.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))) ||
        (workloads.has(key.kind) && keys.some((side) => side.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))));
    const here = (objects) => objects.filter((object) => (0,_units_touched_places_js__WEBPACK_IMPORTED_MODULE_2__/* .meets */ .D)(object.key, touched) && !isOwn(object));
    // Where both describe a workload or a Service, the unit's own word counts at both revisions.
    const before = here(read.before);
    const after = read.after === read.before ? before : here(read.after);
    // What another unit fetches is outside of the repository, as everything else there.
    const fetched = new Set(read.elsewhere);
    const incomplete = (read.incomplete ?? []).filter((record) => (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeciding */ ._J)(record.group, record.kind, touched) && !fetched.has(record));
    const others = [...before, ...after];
    const counts = touched.namespaces === 'any' ? others.length > 0 : others.some((object) => !isBystander(object));
    return counts || incomplete.length > 0 ? { title, before, after, incomplete } : undefined;
};
/** Several units that hold the same at these places are compared once, by the names of all. */
const withoutRepeats = (beside) => {
    const text = (objects) => objects.map((object) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)} ${(0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object)}`);
    const groups = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(beside, ({ before, after, incomplete }) => JSON.stringify([text(before), before === after ? '' : text(after), incomplete]));
    return [...groups.values()].flatMap((same) => {
        const [first] = same;
        return first === undefined ? [] : [{ ...first, title: titlesOf(same.map(({ title }) => title)) }];
    });
};
const mostNamed = 3;
const titlesOf = (titles) => (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Z)(titles, mostNamed);
/** What each of them does alone may need two of them. */
const allTogether = (beside) => {
    if (beside.length < 2 || beside.length > mostTogether)
        return [];
    const objects = (side) => [
        ...new Map(beside.flatMap((one) => one[side]).map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object])).values(),
    ];
    const same = beside.every(({ before, after }) => before === after);
    const before = objects('before');
    return [
        {
            title: `${titlesOf(beside.map(({ title }) => title))} together`,
            before,
            after: same ? before : objects('after'),
            incomplete: beside.flatMap(({ incomplete }) => incomplete),
        },
    ];
};
/** What a unit that nobody could render may hold at these places, by the words of the files that are its own. */
const unreadOf = (words, title, { why, shared, assumed, touched, }) => {
    const namespaces = (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .namespacesOf */ .Gw)(words, assumed);
    const because = why.map((reason) => whyOnly(reason, title)).join(' ');
    return words.texts
        .filter(({ path }) => !shared.has(path))
        .flatMap((text) => {
        const holds = (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBecome */ .v4)(text, namespaces, touched);
        return holds === undefined ? [] : (0,_unread_records_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadRecords */ .S)(holds, `${text.path} of ${title} was not rendered: ${because}`);
    });
};
/**
 * A unit that nobody could render, and whose files write an account that pods take: no comparison knows the workloads that its
 * rules are about, so that an unread rule says nothing by itself.
 */
const namingUnread = (words, title, { why: [first], shared, touched, }) => {
    if (first === undefined)
        return [];
    const found = words.texts
        .filter(({ path }) => !shared.has(path))
        .flatMap(({ path, text }) => touched.accounts.filter(({ name }) => writesAccount(text, name)).map((account) => ({ path, account })))[0];
    if (found === undefined)
        return [];
    const { path, account } = found;
    return [
        {
            code: 'NAMESPACE_UNREAD',
            text: `${path} of ${title} was not rendered, and it names service account ${quotedName(account.name)}, which pods take with this change: ${whyOnly(first, title)}`,
            where: { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_8__/* .printableName */ .Nt)(path), line: 1, column: 1 },
        },
    ];
};
/** As a principal, or beside the word of the field that holds names alone. */
const writesAccount = (text, name) => {
    const word = new RegExp(`(?<![\\w.-])${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_9__/* .quotePattern */ .z)(name)}(?![\\w.-])`);
    return text
        .split('\n')
        .some((line) => word.test(line) && (line.includes(`/sa/${name}`) || /service_?-?accounts|ServiceAccount\b.*name/i.test(line)));
};
const quotedName = (name) => `\`${name}\``;
/** What stands in the way and what mends it, without the name of the unit. */
const whyOnly = ({ text }, title) => {
    const known = [`${title} was not rendered: `, `${title}: `].find((start) => text.startsWith(start));
    return known === undefined ? text : text.slice(known.length);
};
const nothingRead = (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'more units than are rendered' });
const elsewhereNote = (titles) => {
    if (titles.length === 0)
        return [];
    const shown = titlesOf(titles);
    return [
        titles.length === 1
            ? `${shown} holds another state of the same objects: it is taken to be applied to another cluster`
            : `${titles.length} units hold other states of the same objects, and are taken to be applied to other clusters: ${shown}`,
    ];
};


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78584);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = (configuration, inputs, { message, remedy, among = () => true }) => {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 28737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async (run, needed) => {
    const { inputs } = run;
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const revisions = await repository.resolve(run.context.revisions);
    const { head } = revisions;
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base: head, head });
    if (configuration.protected === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, inputs, needed.one);
    return { repository, revisions, configuration: { ...configuration, protected: configuration.protected }, environment };
};
/** Refuses what is not this run's to write: another tool's environment, and bindings that no cluster could make right. */
const guardWrites = ({ configuration, environment }) => {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) => (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
});


/***/ }),

/***/ 87827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withOutsideChanges),
/* harmony export */   r: () => (/* binding */ outsideChanges)
/* harmony export */ });
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(22487);
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62408);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(80936);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24023);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57274);
/* harmony import */ var _ports_same_list_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(79429);
/* harmony import */ var _units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69079);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1451);
/* harmony import */ var _delivery_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96538);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54596);
/* harmony import */ var _deciding_in_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78381);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25570);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91721);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41621);


















/**
 * What a change touches besides the files of environments, and what gives a reason where nobody wrote a configuration: the same
 * reasons, each for the environments that it may reach. A configuration says which files are an environment's; who applies them,
 * and what is laid over them on the way, is no other thing for it.
 */
const outsideChanges = async (run, { read, before, after }, places, isRead) => {
    const changed = (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_10__/* .changedPaths */ .vl)(before.listing, after.listing);
    const deliveries = (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadDeliveries */ .yP)(before, after, changed);
    const cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .createReadCache */ .VC)();
    const others = [
        ...(await (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .changedOpaque */ .IH)(read, before, after, changed)),
        ...(await (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadChanges */ .hH)(read, before, after, changed, { isCompared: isRead, cache, deliveries, saysValues: true })),
    ];
    const reach = reachOf(places, [before, after]);
    const told = [...deliveries, ...others].map((reason) => changeOf(reason, reach(reason)));
    const objects = changedObjects(before, after, changed);
    const all = objects.length === 0 ? [] : (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .unitPairs */ .iA)(before, after);
    const rendered = objects.flatMap(({ object, field }) => {
        const reason = renderedReason(object, field);
        if (deliveries.some(({ text }) => names(text, object)))
            return [];
        return all
            .filter((pair) => isDeclaredBy(pair, object))
            .map((pair) => ({
            ...changeOf(reason, reach(reason)),
            delivered: async (namespace) => {
                const ports = { repository: read, renderer: await run.renderer(), cache, namespace };
                const sides = await (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_9__/* .renderedSides */ .u)(ports, pair, before, after);
                const isOther = ({ key }) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(key) !== (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(object) || key.group !== object.group;
                return { ...sides, before: sides.before.filter(isOther), after: sides.after.filter(isOther) };
            },
        }));
    });
    return [...told, ...rendered];
};
const changeOf = (reason, reached) => ({
    path: (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .pathOf */ .XM)(reason),
    reason,
    isReached: reached.length > 0,
    isOf: (environment) => reached.some((place) => place.environment?.name === environment?.name && place.environment?.namespace === environment?.namespace),
});
/** Whether a text names an object, and no other one whose name only begins alike. */
const names = (text, object) => new RegExp(`(?<![\\w-])${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_11__/* .quotePattern */ .z)((0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(object))}(?![\\w./-])`).test(text);
const isDeclaredBy = ({ before, after }, object) => [before, after].some((unit) => unit?.declared?.path === object.path && names(unit.declared.by, object));
/** Objects of Argo CD and Flux by which a unit is rendered otherwise than before: the environment's own rendering sees nothing of it. */
const changedObjects = (before, after, changed) => {
    const [old, now] = [before, after].map(({ files }) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOpsObjects */ .JD)(files.filter(({ path }) => changed.has(path))));
    const keyOf = (object) => `${object.group} ${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(object)} ${object.path}`;
    const earlier = new Map((old ?? []).map((object) => [keyOf(object), object]));
    const later = new Map((now ?? []).map((object) => [keyOf(object), object]));
    return [...new Map([...earlier, ...later])].flatMap(([key, object]) => {
        const fields = _delivery_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveryFields */ .y.get(`${object.group}/${object.kind}`);
        if (fields === undefined)
            return [];
        const [one, other] = [earlier.get(key), later.get(key)];
        const [field] = (0,_delivery_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .changedPlaces */ .f)(one?.content['spec'] ?? {}, other?.content['spec'] ?? {}, {
            rendered: [],
            neutral: fields.neutral,
        });
        if (field === undefined)
            return [];
        return [{ object, field: one === undefined || other === undefined ? 'spec' : `spec.${field}` }];
    });
};
const renderedReason = (object, field) => ({
    code: 'CHANGE_UNREAD',
    text: `${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(object)} at ${object.path} changes ${field}, and with it what is applied of the files of this environment: meshgate.yaml says nothing of it, so that the change was not judged. Write into the files what the object lays over them, or render it at both revisions and give the results as before and after.`,
    where: { kind: 'file', path: object.path, line: 1, column: 1 },
});
/** Files that tools look for in the folder that they apply. */
const ofFolder = /(?:^|\/)(?:\.argocd-source[^/]*\.yaml|fleet\.ya?ml|\.(?:fleet|krm)ignore|\.sourceignore|Kptfile)$/;
/** Which environments a reason may be about. */
const reachOf = (places, sides) => {
    const all = [
        ...new Map(sides.flatMap(({ files }) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOpsObjects */ .JD)(files)).map((one) => [JSON.stringify(one), one])).values(),
    ];
    return (reason) => {
        const path = (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_8__/* .pathOf */ .XM)(reason);
        if (ofFolder.test(path))
            return placesOf(places, (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .folderOf */ .yS)(path), sides);
        const named = all.filter((object) => names(reason.text, object));
        if (named.length === 0)
            return byWords(places.filter((place) => mayBeIn(path, place, sides)), path);
        const there = named.filter((object) => object.path === path);
        const delivering = deliverers(there.length > 0 ? there : named, all, sides);
        const reached = new Set(delivering.flatMap((object) => reachedBy(object, places, sides)));
        return places.filter((place) => reached.has(place));
    };
};
/** A text whose objects all name their namespaces is about those, and about every one where it is the root namespace. */
const mayBeIn = (path, { environment }, sides) => environment === undefined ||
    sides
        .flatMap(({ textOf }) => textOf(path) ?? [])
        .map((text) => (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text))
        .every(({ namespaces, kinds }) => namespaces === 'any' ||
        namespaces.has(environment.namespace) ||
        namespaces.has(rootNamespaceOf(environment)) ||
        kinds === 'any' ||
        [...kinds].some((kind) => kind.startsWith('Cluster')));
const rootNamespaceOf = (environment) => environment?.mesh.rootNamespace ?? 'istio-system';
/** These objects, those that take one of them for a source, and those that they apply themselves. */
const deliverers = (objects, all, sides) => {
    const found = new Set(objects);
    for (const object of found) {
        const folders = foldersOf(object, sides);
        for (const other of all)
            if (refersTo(other.content['spec'], object) || folders.some((folder) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .isInside */ .FK)(other.path, folder)))
                found.add(other);
    }
    return [...found];
};
const refersTo = (value, source) => {
    if (source.group !== 'source.toolkit.fluxcd.io' || typeof value !== 'object' || value === null)
        return false;
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isJsonObject */ .OW)(value) && value['kind'] === source.kind && value['name'] === source.name)
        return true;
    return Object.values(value).some((inner) => refersTo(inner, source));
};
const unitsOf = (object, sides) => sides.flatMap(({ found }) => found.units.filter(({ declared }) => declared?.path === object.path && names(declared.by, object)));
const foldersOf = (object, sides) => [
    ...new Set(unitsOf(object, sides).flatMap(({ declared }) => declared?.folder ?? [])),
];
const namespaceOf = ({ group, namespace, content }) => {
    const spec = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(content, 'spec');
    if (group === 'argoproj.io')
        return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(spec, 'destination', 'namespace');
    return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(spec, 'targetNamespace') || (group === 'helm.toolkit.fluxcd.io' ? namespace : '');
};
/** Those for which something speaks; all, where it speaks for none. */
const preferring = (places, speaksFor) => {
    const some = places.filter(speaksFor);
    return some.length > 0 ? some : places;
};
const reachedBy = (object, places, sides) => {
    const units = unitsOf(object, sides);
    const namespace = namespaceOf(object);
    const isThere = ({ environment }) => environment?.namespace === namespace;
    if (units.length === 0) {
        if (object.group === 'source.toolkit.fluxcd.io')
            return [];
        // What stands in no folder of this repository is known by where it is applied.
        if (namespace === '' || namespace.includes('{{') || namespace.includes('$'))
            return byWords(places, object.path);
        return places.filter((place) => isThere(place) || namespace === rootNamespaceOf(place.environment));
    }
    const valueFiles = units.flatMap(({ source }) => (source.kind === 'helm' ? [source.valueFiles] : []));
    const inFolders = foldersOf(object, sides).flatMap((folder) => placesOf(places, folder, sides));
    const there = preferring(inFolders, isThere);
    const alike = preferring(there, ({ environment }) => valueFiles.some((files) => environment?.unit !== undefined && (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_15__/* .isSameList */ .f)(files, environment.unit.values)));
    return preferring(alike, (place) => isNamedIn(object.path, place));
};
/** Environments of which files stand in a folder that is applied. */
const placesOf = (places, folder, sides) => places.filter(({ roots, holds }) => roots.some((root) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .isInside */ .FK)(root, folder) ||
    root === folder ||
    ((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .isInside */ .FK)(folder, root) && sides.some(({ tree }) => tree.below(folder).some(holds)))));
const isNamedIn = (path, { environment }) => environment !== undefined &&
    [...path.split('/'), ...(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .nameOf */ .Vb)(path).split(/[-_.]/)].some((word) => (0,_environment_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlike */ .H)(word, environment.name));
/** Folders of programs have these names as well. */
const ofPrograms = /^(?:ci|test|testing|int|integration|review|live|canary)$/;
/**
 * A file that says nothing of where it counts: for the environments that its own path names, else for all of them, but for those
 * that stand elsewhere than a folder with the name of another one.
 */
const byWords = (places, path) => {
    const named = places.filter((place) => isNamedIn(path, place));
    if (named.length > 0)
        return named;
    const others = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .folderOf */ .yS)(path)
        .split('/')
        .filter((folder) => (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_16__/* .isEnvironmentName */ .t)(folder) && !ofPrograms.test(folder));
    return places.filter(({ roots }) => others.every((folder) => roots.some((root) => root.split('/').includes(folder))));
};
/** The sides of an environment with a reason for each such change that reaches it and that its own files do not show. */
const withOutsideChanges = async (sides, changes, environment) => {
    const own = changes.filter(({ isOf }) => isOf(environment));
    if (own.length === 0)
        return sides;
    const judged = await Promise.all(own.map(async ({ delivered }) => delivered === undefined ? false : isJudged(await delivered(environment?.namespace), sides)));
    const reasons = own.flatMap(({ reason }, at) => (judged[at] === true ? [] : [reason]));
    const unique = [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
    return {
        ...sides,
        unproven: [...(sides.unproven ?? []), ...unique.sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_17__/* .byCodePoint */ .HH)(a.text, b.text))],
    };
};
const byKey = (objects) => new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key), object]));
const isSame = (one, other) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isSameJson */ .TL)(one?.content ?? null, other?.content ?? null);
const isDelivery = ({ key }) => _delivery_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveryFields */ .y.has(`${key.group}/${key.kind}`);
/**
 * Whether what is delivered changes as the environment's own files do, or in nothing that decides. Where nothing was delivered
 * before, what comes has to be what was judged.
 */
const isJudged = (delivered, own) => {
    const unread = [...(delivered.unproven ?? []), ...(delivered.unread?.reasons ?? []), ...delivered.unreadableBefore];
    if (unread.length > 0)
        return false;
    const [before, after] = [byKey(delivered.before), byKey(delivered.after)];
    const [ownBefore, ownAfter] = [byKey(own.before), byKey(own.after)];
    const isNew = before.size === 0;
    const isOpen = (name) => !isSame(before.get(name), after.get(name)) &&
        !(isSame(after.get(name), ownAfter.get(name)) && (isNew || isSame(before.get(name), ownBefore.get(name))));
    const open = [...new Map([...before, ...after])].filter(([name]) => isOpen(name)).map(([, object]) => object);
    return (!open.some(isDelivery) &&
        (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_7__/* .decidingIn */ .h)(delivered.before, delivered.after, { counts: isOpen, around: own }) === undefined);
};


/***/ }),

/***/ 82784:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withOwnLogin)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * A run in a shell that logs in as its person, where the environment's cluster takes the ID token of a job. A job logs in as the
 * protected configuration says and in no other way.
 */
const withOwnLogin = (run, own) => {
    if (own === undefined)
        return run;
    if (run.context.platform !== 'local')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'USAGE',
            message: '`--context` is the login of a person, and this is a job',
            where: { kind: 'input', name: 'context' },
            expected: 'a shell',
            received: own.context,
            remedy: 'Leave the flag out: a job logs in as `cluster` of the environment says.',
        });
    return {
        ...run,
        connect: async (settings, login) => {
            const execPlugins = own.execPlugin === undefined ? [] : [own.execPlugin];
            const cluster = await run.connect({ kind: 'context', context: own.context, execPlugins, namespaces: settings.namespaces }, { ...login, explain401: () => `the login is that of context ${own.context} of your kubeconfig` });
            // A cluster has an address inside and one outside, so another one is told and not refused.
            if (settings.kind === 'id-token' && addressOf(settings.server) !== addressOf(cluster.connection.server))
                run.output.warning(`Context ${own.context} speaks to ${cluster.connection.server}, and the environment's cluster is ${settings.server}: make sure that both are the same cluster.`);
            return cluster;
        },
    };
};
const addressOf = (server) => (URL.canParse(server) ? new URL(server).href.replace(/\/$/, '') : server);


/***/ }),

/***/ 49776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   r$: () => (/* binding */ namespacesOfNamed),
/* harmony export */   sc: () => (/* binding */ touchedIn)
/* harmony export */ });
/* harmony import */ var _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9867);
/* harmony import */ var _mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15455);


const rbac = 'rbac.authorization.k8s.io';
const isPolicy = ({ key }) => key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy';
const isBinding = ({ key }) => key.group === rbac && _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingKinds */ .dY.some((kind) => kind === key.kind);
/** Whether a rule or a binding names an account. */
const isNamedBy = (object, account) => isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(object).some((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__/* .namesAccount */ .IQ)(value, object.key.namespace, account))
    : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_0__/* .bindsAccount */ .KR)(object, account);
/** Namespaces whose account of one of these names the objects name. */
const namespacesOfNamed = (objects, names) => objects.flatMap((object) => names.flatMap((name) => isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(object).flatMap((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_1__/* .namespacesNaming */ .lg)(value, object.key.namespace, name))
    : isBinding(object)
        ? (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_0__/* .namespacesBinding */ .U6)(object, name)
        : []));
/** What the change touches in a unit that holds these: also the namespaces where a rule names an account that pods take. */
const touchedIn = (touched, objects) => {
    const naming = objects.filter((object) => touched.accounts.some((account) => isNamedBy(object, account)));
    if (naming.length === 0)
        return touched;
    const places = naming.map(({ key }) => key.namespace).filter((namespace) => namespace !== '');
    return {
        ...touched,
        namespaces: touched.namespaces === 'any' ? 'any' : new Set([...touched.namespaces, ...places]),
        permissions: touched.permissions || naming.some(({ key }) => key.group === rbac),
    };
};


/***/ })

};
