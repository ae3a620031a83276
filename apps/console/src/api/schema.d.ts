/* eslint-disable -- generated from openapi.json by generate-client.mjs */
export interface paths {
    "/api/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 调阅申请 Access requests
         * @description A head sees the bureau's, everybody else their own; the newest 200.
         */
        get: operations["AccessController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批调阅申请 Approve or refuse an access request */
        post: operations["AccessController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查阅记录 Who opened what
         * @description Newest first, hash-chained, ids only; by reader and by process. The same person at the same thing again within ten minutes is one entry; a list is one entry with how many it showed. For auditors.
         */
        get: operations["AccessesController_accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 取消离岗 Take an absence back
         * @description One that has begun ends with yesterday.
         */
        delete: operations["PeopleController_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 延长执法证 Extend a certificate */
        put: operations["PeopleController_extend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/certificates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注销执法证 Revoke a certificate
         * @description From a day on, never backdated: what was done under it stays covered.
         */
        post: operations["PeopleController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待两人办理的事项 Proposals
         * @description Those still open, oldest first, or the latest 200 of all, newest first. `approvers` may decide; a stale one can no longer be approved. For administrators, directors and auditors.
         */
        get: operations["ProposalsController_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/proposals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准 Approve
         * @description By another administrator or a director, never who proposed it nor whom it concerns. Done in one transaction with the decision.
         */
        post: operations["ProposalsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 驳回 Reject */
        post: operations["ProposalsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回 Withdraw
         * @description By whoever proposed it.
         */
        post: operations["ProposalsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 开办准备 What must be set before the first case
         * @description Each item computed from the records, with what is missing. For administrators and directors.
         */
        get: operations["ReadinessController_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 管理记录 Record of administration
         * @description Newest first, hash-chained; by what was done, to whom and by whom; `next` is the `before` of the next page. For administrators and auditors.
         */
        get: operations["RecordController_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员档案 People with certificates and absences
         * @description Those who left too. For administrators, directors and auditors.
         */
        get: operations["PeopleController_roll"];
        put?: never;
        /**
         * 录用 Take somebody on
         * @description As an officer with ordinary roles. The password is shown once.
         */
        post: operations["PeopleController_hire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 变更人员 Change name, section, ordinary roles or address
         * @description Where it changes the address of somebody else with powers, all of it is proposed (202).
         */
        put: operations["PeopleController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记离岗和代理 Enter an absence with its delegate */
        post: operations["PeopleController_absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记执法证 Add a certificate */
        post: operations["PeopleController_certificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 关联统一身份认证账号 Link an identity
         * @description By the subject at the configured provider, in place of any link before. Of staff with powers it is proposed (202).
         */
        put: operations["IdentityController_link"];
        post?: never;
        /**
         * 取消关联 Unlink an identity
         * @description Ends the sessions too. Of staff with powers it is proposed (202).
         */
        delete: operations["IdentityController_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 离任 Somebody leaves
         * @description Sessions end at once. Answers the open work, escalations and delegations that others must take over.
         */
        post: operations["PeopleController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发放新密码 Issue a new password
         * @description For staff without powers: shown once, ends their sessions. For others it is proposed (202): one half is in this answer, the other is shown to whoever approves.
         */
        post: operations["PeopleController_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff/{id}/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 授权 Give or take away post and powers
         * @description Proposed, for a second person to approve. A post brings its own role of command.
         */
        put: operations["PeopleController_authorise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 经手事项 What waits for somebody
         * @description Open work, unanswered escalations, coming delegations; of those who left too. For administrators and directors.
         */
        get: operations["PeopleController_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/staff/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除登录锁定 Unlock signing in
         * @description Forgets the wrong passwords that were counted against this login.
         */
        post: operations["PeopleController_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位的流水链 Chains of the bureau
         * @description How many there are, the last daily seal, and the latest verifications of the whole.
         */
        get: operations["AuditController_bureau"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/processes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个案件的流水链 Chain of one process
         * @description Its head, the seal that covers it, and its latest verifications.
         */
        get: operations["AuditController_process"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对 Verify
         * @description With a process: done at once (200). Without: the whole bureau in the background (202); ask for the run to see how far it is.
         */
        post: operations["AuditController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次核对 One verification */
        get: operations["AuditController_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某年工作日历 The calendar of a year
         * @description Every day, working or not, and why. A year not published yet is provisional.
         */
        get: operations["CalendarController_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 局部放假 Closures of the bureau */
        get: operations["CalendarController_closures"];
        put?: never;
        /**
         * 登记局部放假或补班 Add a closure or a make-up day
         * @description Proposed, for a second person to approve.
         */
        post: operations["CalendarController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤销局部放假 Revoke a closure
         * @description Proposed, for a second person to approve.
         */
        delete: operations["CalendarController_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布或修订年度日历 Publish or revise a year
         * @description Proposed by an administrator of the bureau that keeps the calendar (a year moves the terms of every bureau), for a second person to approve. Refused whole when anything in it is wrong. Once approved, open clocks are counted again by their workflows. A dry run says what would change and answers 200.
         */
        post: operations["CalendarController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件列表 List cases
         * @description Filters, three orders, and pages by key.
         */
        get: operations["CasesController_list"];
        put?: never;
        /** 登记案源 Register a case */
        post: operations["CasesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件详情 One case
         * @description State, clocks, and each next step with what blocks it.
         */
        get: operations["CasesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/archive.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 电子案卷 The archive of a case
         * @description All documents, files and the journal, with a manifest and a program that verifies them. Archived cases only.
         */
        get: operations["ArchiveController_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/clocks/{clockId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限计算说明 Why a term falls due when it does
         * @description Each day, counted or skipped, and why.
         */
        get: operations["CasesController_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收督办 Acknowledge an escalation
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["acknowledge-escalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/announce-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公告送达 Announce service
         * @description By: case-officer. Stages: disclosure.
         */
        post: operations["announce-service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/answer-lawsuit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交答辩状 Answer the lawsuit
         * @description By: case-officer, legal-reviewer, deputy-director, director. Stages: disclosure, archiving.
         */
        post: operations["answer-lawsuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/answer-reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交复议答复 Answer the reconsideration
         * @description By: case-officer, legal-reviewer, deputy-director, director. Stages: disclosure, archiving.
         */
        post: operations["answer-reconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/apply-court-enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请法院强制执行 Apply for court enforcement
         * @description By: deputy-director, director. Stages: disclosure.
         */
        post: operations["apply-court-enforcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/approve-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准立案 Approve filing
         * @description By: deputy-director, director. Stages: filing.
         */
        post: operations["approve-filing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/approve-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审批移送 Decide on the transfer
         * @description By: director. Stages: investigation, legal-review, decision.
         */
        post: operations["approve-transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/archive-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 归档 Archive the case
         * @description By: archivist. Stages: archiving.
         */
        post: operations["archive-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/attach-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充附件 Attach files
         * @description By: case-officer, archivist. Stages: investigation, legal-review, decision, disclosure, archiving.
         */
        post: operations["attach-files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/bank-fine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 罚款缴付银行 Bank the fine
         * @description By: case-officer, section-head. Stages: disclosure, archiving.
         */
        post: operations["bank-fine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/change-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更承办人员 Change the officers
         * @description By: section-head, deputy-director, director. Stages: investigation, legal-review, decision, disclosure, archiving.
         */
        post: operations["change-officers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/close-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准结案 Close the case
         * @description By: deputy-director, director. Stages: disclosure.
         */
        post: operations["close-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/collect-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记证据 Record evidence
         * @description By: case-officer. Stages: investigation, decision.
         */
        post: operations["collect-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/collect-on-site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场收缴罚款 Collect the fine on site
         * @description By: case-officer. Stages: disclosure.
         */
        post: operations["collect-on-site"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/conclude-investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终结调查 Conclude the investigation
         * @description By: case-officer. Stages: investigation, decision.
         */
        post: operations["conclude-investigation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/confirm-credit-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认特殊信用代码 Confirm an irregular credit code
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["confirm-credit-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/correct-imported-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正历史办结案件 Correct an imported case
         * @description By: section-head, administrator. Stages: imported.
         */
        post: operations["correct-imported-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/correct-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正登记信息 Correct the registration
         * @description By: case-officer. Stages: filing, investigation, legal-review, decision.
         */
        post: operations["correct-registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/decide-credit-repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出信用修复决定 Decide on the credit repair
         * @description By: deputy-director, director. Stages: disclosure, archiving, archived.
         */
        post: operations["decide-credit-repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/decide-no-penalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出不予处罚决定 Decide against a penalty
         * @description By: deputy-director, director. Stages: decision.
         */
        post: operations["decide-no-penalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/decide-on-the-spot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场处罚 Decide on the spot
         * @description By: case-officer. Stages: filing.
         */
        post: operations["decide-on-the-spot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/decide-penalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出处罚决定 Decide the penalty
         * @description By: deputy-director, director. Stages: decision.
         */
        post: operations["decide-penalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/decline-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予立案 Decline filing
         * @description By: deputy-director, director. Stages: filing.
         */
        post: operations["decline-filing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/defer-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准暂缓或分期缴纳 Defer payment
         * @description By: deputy-director, director. Stages: disclosure.
         */
        post: operations["defer-payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/demand-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催告缴款 Demand payment
         * @description By: case-officer. Stages: disclosure.
         */
        post: operations["demand-payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/dispose-preserved-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理先行登记保存的证据 Deal with preserved evidence
         * @description By: case-officer. Stages: any open one.
         */
        post: operations["dispose-preserved-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/extend-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长期限 Extend a term
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["extend-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/give-review-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具法制审核意见 Give the review opinion
         * @description By: legal-reviewer. Stages: legal-review.
         */
        post: operations["give-review-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/hand-in-fine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场收缴罚款交机关 Hand in the fine
         * @description By: case-officer. Stages: disclosure, archiving.
         */
        post: operations["hand-in-fine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/hold-discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 负责人集体讨论 Record the collective discussion
         * @description By: case-officer, deputy-director, director. Stages: decision.
         */
        post: operations["hold-discussion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/hold-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记听证结果 Record the hearing
         * @description By: case-officer, legal-reviewer. Stages: investigation, decision.
         */
        post: operations["hold-hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/import-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入历史办结案件 Import a case closed in former years
         * @description By: section-head, administrator. Stages: filing.
         */
        post: operations["import-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/instruct-officer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批示 Instruct the officer
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["instruct-officer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/notify-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处罚事先告知 Notify the party
         * @description By: case-officer. Stages: investigation, decision.
         */
        post: operations["notify-party"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/preserve-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 先行登记保存证据 Preserve evidence
         * @description By: deputy-director, director. Stages: investigation.
         */
        post: operations["preserve-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/propose-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出移送司法机关 Propose transfer to judicial organs
         * @description By: case-officer, legal-reviewer. Stages: investigation, legal-review, decision.
         */
        post: operations["propose-transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/publish-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公示决定 Publish the decision
         * @description By: case-officer, deputy-director, director. Stages: disclosure.
         */
        post: operations["publish-decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派主办人员 Reassign the lead officer
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/recompute-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按新日历重算期限 Recompute clocks
         * @description By: administrator. Stages: any open one.
         */
        post: operations["recompute-clocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-av": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记音像记录 Record a recording
         * @description By: case-officer. Stages: investigation, legal-review, decision, disclosure, archiving.
         */
        post: operations["record-av"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-counsel-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记法律顾问意见 Record counsel's opinion
         * @description By: legal-reviewer, case-officer. Stages: legal-review.
         */
        post: operations["record-counsel-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-court-enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记强制执行结果 Record the court enforcement
         * @description By: case-officer. Stages: disclosure.
         */
        post: operations["record-court-enforcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-government-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记政府批复 Record the government's reply
         * @description By: case-officer, deputy-director, director. Stages: filing, investigation.
         */
        post: operations["record-government-reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-lawsuit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记行政诉讼 Record a lawsuit
         * @description By: case-officer, legal-reviewer, deputy-director, director. Stages: disclosure, archiving.
         */
        post: operations["record-lawsuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-lawsuit-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记诉讼结果 Record the outcome of the lawsuit
         * @description By: case-officer, legal-reviewer, deputy-director, director. Stages: disclosure, archiving.
         */
        post: operations["record-lawsuit-outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-on-the-spot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场处罚备案 Record the on-the-spot penalty
         * @description By: case-officer. Stages: disclosure.
         */
        post: operations["record-on-the-spot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记缴款 Record a payment
         * @description By: case-officer. Stages: disclosure.
         */
        post: operations["record-payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-police-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记公安机关决定 Record what the police decided
         * @description By: case-officer, deputy-director, director. Stages: archiving.
         */
        post: operations["record-police-decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记行政复议 Record a reconsideration
         * @description By: case-officer, legal-reviewer, deputy-director, director. Stages: disclosure, archiving.
         */
        post: operations["record-reconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-reconsideration-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复议结果 Record the outcome of the reconsideration
         * @description By: case-officer, legal-reviewer, deputy-director, director. Stages: disclosure, archiving.
         */
        post: operations["record-reconsideration-outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记送达 Record service
         * @description By: case-officer. Stages: disclosure.
         */
        post: operations["record-service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/record-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记陈述申辩 Record the party's statement
         * @description By: case-officer. Stages: investigation, decision.
         */
        post: operations["record-statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/register-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记案源 Register the case
         * @description By: case-officer. Stages: filing.
         */
        post: operations["register-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/reopen-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新启动案件 Reopen the case
         * @description By: director. Stages: archived.
         */
        post: operations["reopen-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/report-accident-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 事故上报 Report the accident upwards
         * @description By: case-officer, section-head, deputy-director, director. Stages: filing, investigation.
         */
        post: operations["report-accident-up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/report-major-penalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重大行政处罚备案 Report the major penalty for the record
         * @description By: case-officer, deputy-director, director. Stages: disclosure, archiving.
         */
        post: operations["report-major-penalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/request-credit-repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记信用修复申请 Record a request for credit repair
         * @description By: case-officer. Stages: disclosure, archiving, archived.
         */
        post: operations["request-credit-repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/request-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记听证申请 Record a request for a hearing
         * @description By: case-officer. Stages: investigation, decision.
         */
        post: operations["request-hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/resume-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复计算期限 Resume a term
         * @description By: case-officer, section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["resume-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/revoke-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销延长 Revoke an extension
         * @description By: deputy-director, director. Stages: any open one.
         */
        post: operations["revoke-extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/schedule-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 通知听证 Schedule the hearing
         * @description By: case-officer, section-head, legal-reviewer. Stages: investigation, decision.
         */
        post: operations["schedule-hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/set-display-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设定公示期 Set the display period
         * @description By: case-officer, deputy-director, director. Stages: disclosure, archiving, archived.
         */
        post: operations["set-display-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/set-due-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定办结日期 Set an earlier due day
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["set-due-day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/submit-accident-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交事故调查报告 Submit the accident report
         * @description By: case-officer, deputy-director, director. Stages: filing, investigation.
         */
        post: operations["submit-accident-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/submit-for-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交法制审核 Submit for legal review
         * @description By: case-officer. Stages: filing, investigation, decision.
         */
        post: operations["submit-for-review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/suspend-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 中止计算期限 Suspend a term
         * @description By: deputy-director, director. Stages: any open one.
         */
        post: operations["suspend-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/terminate-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止案件 Terminate the case
         * @description By: deputy-director, director. Stages: investigation, legal-review, decision, disclosure.
         */
        post: operations["terminate-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/transfer-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送司法机关 Transfer to judicial organs
         * @description By: case-officer, deputy-director, director. Stages: investigation, legal-review, decision.
         */
        post: operations["transfer-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/waive-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记放弃陈述申辩和听证 Record a waiver
         * @description By: case-officer. Stages: investigation, decision.
         */
        post: operations["waive-statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/withdraw-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销立案 Withdraw the case
         * @description By: deputy-director, director. Stages: investigation, legal-review, decision.
         */
        post: operations["withdraw-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands/withdraw-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回公示 Withdraw the publication
         * @description By: case-officer, deputy-director, director. Stages: disclosure, archiving, investigation, legal-review, decision.
         */
        post: operations["withdraw-publication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件文书 Documents of a case
         * @description Void ones too, and each kind with what blocks it now.
         */
        get: operations["DocumentsController_list"];
        put?: never;
        /**
         * 制作文书 Write a document
         * @description The same document of the same event is written once: asked again, the answer is 200 and the one that exists. Tags without a value print as a blank and are listed in “missing”.
         */
        post: operations["DocumentsController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件的文件 The files of a case */
        get: operations["FilesController_list"];
        put?: never;
        /**
         * 上传证据、音像记录或文书 Upload a file
         * @description multipart/form-data. Send the fields before the file: they are then checked before it is read.
         */
        post: operations["FilesController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公示情况 The publication of a case
         * @description Its public address, proof and display period. Repairs of credit stand in the case itself, under `display`.
         */
        get: operations["PublicationController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理记录 The journal of a case */
        get: operations["CasesController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/volume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 卷内目录 The volume of a case
         * @description Its papers in order with page ranges; pages nobody has counted are estimates.
         */
        get: operations["ArchiveController_volume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/volume/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 登记页数 Enter counted pages
         * @description Until the case is archived.
         */
        put: operations["ArchiveController_pages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/volume/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 校验案卷 Verify a volume
         * @description Every document and file by its bytes, the journal to its head, and the documents against what it recorded; names what differs. Archived cases only.
         */
        post: operations["VolumesController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件计数 Count cases
         * @description Takes the filters of the list.
         */
        get: operations["CasesController_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件分组计数 Count cases in groups
         * @description Takes the filters of the list. Each group with how many are overdue, due within 7 days, and escalated.
         */
        get: operations["GroupsController_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 期限试算 What is due if this happens then */
        post: operations["RulesController_deadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办结看板 Closure board
         * @description Rates of what was received today, this month and this year, never rounded up; open ones by channel, age and owner; and which of them hold the rate below 100%.
         */
        get: operations["DeskController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同一人的事项 What the desk has of a person
         * @description Petitions and reports of the bureau, open and ended, by whole name, telephone or number. Asked in the body, since addresses are logged. By the petition desk and supervisors.
         */
        post: operations["DeskController_known"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 信访、举报台账 Ledger of the desk
         * @description One line a petition or report in the order of registration; people kept secret are masked to whoever may not know them.
         */
        get: operations["DeskController_deskLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作量 Workload
         * @description Open processes of every kind by owner, with who is away today and who stands in.
         */
        get: operations["DeskController_workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文书模板 All templates
         * @description What each rests on, and the version in use; version 0 is the built-in one.
         */
        get: operations["TemplatesController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个模板 One template
         * @description Its versions, the one in use first, and the tags it may use.
         */
        get: operations["TemplatesController_one"];
        /**
         * 更换模板 Replace a template
         * @description Refused with the tag and the place when it cannot serve. Earlier versions are kept.
         */
        put: operations["TemplatesController_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-templates/{kind}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查模板 Check a template
         * @description Changes nothing: refused with tag and place, or how it will read, paragraph by paragraph.
         */
        post: operations["TemplatesController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-templates/{kind}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载模板 Download a template
         * @description The one in use, or an earlier version.
         */
        get: operations["TemplatesController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-templates/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览模板 Preview a template
         * @description Every tag filled with its own name.
         */
        post: operations["TemplatesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-templates/{kind}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复模板 Put an earlier version into use again
         * @description As the next version; 0 is the built-in one.
         */
        post: operations["TemplatesController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按文号查文书 Find documents by number
         * @description However brackets and digits are typed: ［２０２６］ finds 〔2026〕.
         */
        get: operations["DocumentsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载文书 Download a document
         * @description A letter to somebody who is kept secret: by those who may know them.
         */
        get: operations["DocumentsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废文书 Void a document
         * @description Its number stays used; the reason is the record of why.
         */
        post: operations["DocumentsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办列表 Escalation inbox */
        get: operations["EscalationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载文件 Download a file
         * @description Every download is logged. An audio-visual record needs an approved access request. Takes Range.
         */
        get: operations["FilesController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调阅记录 Who asked for a file, who answered, who fetched it */
        get: operations["FilesController_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请调阅 Request access to an audio-visual record
         * @description A request still open, or approved and not expired, is given again.
         */
        post: operations["AccessController_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 举报列表 List reports
         * @description Filters, three orders, and pages by key.
         */
        get: operations["HazardReportsController_listReports"];
        put?: never;
        /** 登记举报 Register a report */
        post: operations["HazardReportsController_registerReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 举报详情 One report
         * @description State, clocks, each next step with what blocks it, and what was merged into it.
         */
        get: operations["HazardReportsController_oneReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 举报转立案 Register a case from a report
         * @description Takes the body of a registration; its source becomes this report, which is linked to the case in the same transaction: a refusal of either leaves no case. Carry an Idempotency-Key.
         */
        post: operations["HazardReportsController_caseFromReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/clocks/{clockId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限计算说明 Why a term falls due when it does
         * @description Each day, counted or skipped, and why.
         */
        get: operations["HazardReportsController_explainReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收督办 Acknowledge an escalation
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-acknowledge-escalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交办 Assign
         * @description By: petition-desk, section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/assign-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指派核查 Assign the verification
         * @description By: petition-desk, section-head, deputy-director, director. Stages: received, verifying.
         */
        post: operations["assign-verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/close-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结 Close
         * @description By: petition-desk. Stages: verifying, verified.
         */
        post: operations["close-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/confirm-credit-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认特殊信用代码 Confirm an irregular credit code
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-confirm-credit-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/correct-imported-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正历史办结举报 Correct an imported report
         * @description By: petition-desk, section-head, administrator. Stages: imported.
         */
        post: operations["correct-imported-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/correct-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正登记信息 Correct the registration
         * @description By: petition-desk. Stages: any open one.
         */
        post: operations["correct-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/decide-reward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审批举报奖励 Decide on the reward
         * @description By: deputy-director, director. Stages: verified.
         */
        post: operations["decide-reward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/decline-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理 Decline
         * @description By: section-head, deputy-director, director. Stages: received.
         */
        post: operations["decline-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/extend-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长期限 Extend a term
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-extend-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/give-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记反馈 Record the feedback
         * @description By: petition-desk, case-officer, section-head. Stages: verified.
         */
        post: operations["give-feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/import-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入历史办结举报 Import a report closed in former years
         * @description By: petition-desk, section-head, administrator. Stages: received.
         */
        post: operations["import-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/instruct-officer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批示 Instruct the officer
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-instruct-officer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/link-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 关联案件或隐患 Link a case or a hazard
         * @description By: petition-desk, case-officer. Stages: verifying, verified.
         */
        post: operations["link-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/merge-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并入另一举报 Merge into another report
         * @description By: petition-desk. Stages: received, verifying.
         */
        post: operations["merge-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/notify-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记延期告知 Record the notice of the extension
         * @description By: petition-desk, case-officer, section-head. Stages: received, verifying, verified.
         */
        post: operations["hazard-report-notify-extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/open-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立案查处 Open a case
         * @description By: case-officer. Stages: verified.
         */
        post: operations["open-case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/pay-reward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记奖励兑付 Record payment of the reward
         * @description By: petition-desk. Stages: verified.
         */
        post: operations["pay-reward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/propose-reward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出举报奖励 Propose a reward
         * @description By: petition-desk, case-officer. Stages: verified.
         */
        post: operations["propose-reward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派 Reassign
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/recompute-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按新日历重算期限 Recompute clocks
         * @description By: administrator. Stages: any open one.
         */
        post: operations["hazard-report-recompute-clocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/record-letter-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记文书送达 Record service of a letter
         * @description By: petition-desk, case-officer, section-head. Stages: received, verifying, verified, closed, not-accepted, transferred, withdrawn, merged.
         */
        post: operations["hazard-report-record-letter-service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/record-rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记整改 Record the rectification
         * @description By: case-officer. Stages: verified.
         */
        post: operations["record-rectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/register-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记举报 Register a report
         * @description By: petition-desk. Stages: received.
         */
        post: operations["register-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/resume-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复计算期限 Resume a term
         * @description By: case-officer, section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-resume-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/revoke-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销延长 Revoke an extension
         * @description By: deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-revoke-extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/sample-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抽查 Sample check
         * @description By: section-head, deputy-director, director. Stages: closed.
         */
        post: operations["hazard-report-sample-check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/set-due-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定办结日期 Set an earlier due day
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-set-due-day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/sign-off-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 负责人签字 Sign off the measures
         * @description By: section-head, deputy-director, director. Stages: verified.
         */
        post: operations["sign-off-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/supplement-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记补充线索 Record a supplement
         * @description By: petition-desk, case-officer, section-head. Stages: received, verifying, verified.
         */
        post: operations["supplement-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/suspend-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 中止计算期限 Suspend a term
         * @description By: deputy-director, director. Stages: any open one.
         */
        post: operations["hazard-report-suspend-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/transfer-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移交有权处理部门 Transfer to the competent authority
         * @description By: petition-desk, section-head, deputy-director, director. Stages: received, verifying.
         */
        post: operations["transfer-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/verify-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记核查结果 Record the verification
         * @description By: case-officer. Stages: verifying.
         */
        post: operations["verify-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/commands/withdraw-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记撤回 Record a withdrawal
         * @description By: petition-desk. Stages: received, verifying.
         */
        post: operations["withdraw-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 举报文书 Letters of a report
         * @description Void ones too, and each kind with what blocks it now.
         */
        get: operations["LettersController_reportLetters"];
        put?: never;
        /**
         * 制作举报文书 Write a letter of a report
         * @description The same letter of the same event is written once: asked again, the answer is 200 and the one that exists. One that goes to others names nobody who is kept secret.
         */
        post: operations["LettersController_writeReportLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 回执 The receipt of a report
         * @description Number and query code for the reporter; the same however often it is printed. By the petition desk.
         */
        get: operations["HazardReportsController_reportReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理记录 The journal of a report */
        get: operations["HazardReportsController_reportTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 举报计数 Count reports
         * @description Takes the filters of the list.
         */
        get: operations["HazardReportsController_countReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-reports/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 举报分组计数 Count reports in groups
         * @description Takes the filters of the list. Each group with how many are overdue, due within 7 days, and escalated.
         */
        get: operations["HazardReportsController_groupReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 台账种类 Ledgers there are
         * @description Names, columns, who may import and export each, and whether you may.
         */
        get: operations["LedgersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出台账 Export a ledger
         * @description What was registered in the year, or everything. Dates are dates, amounts numbers in yuan, long digits text; cells that would run as formulas are made harmless. JSON has amounts in fen.
         */
        get: operations["LedgersController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledgers/{kind}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入台账 Import a ledger
         * @description XLSX, or CSV in UTF-8, UTF-16 or GB18030. `dryRun` judges every row and writes nothing. Importing again adds only what is missing. With `Accept: application/x-ndjson` progress comes line by line, the report or problem last.
         */
        post: operations["LedgersController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限事项 Time limits
         * @description The questions the casework asks, the rules that answer them, and their ladders.
         */
        get: operations["RulesController_limits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 实时更新 Changes as they happen
         * @description Server-sent events: `changed` with ids and versions, `beat` every 20 seconds. Ends after 10 minutes; connect again.
         */
        get: operations["LiveController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前用户 Who is signed in */
        get: operations["SessionController_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否可用统一身份认证登录 Whether a provider is configured */
        get: operations["OidcController_configured"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 认证返回 Back from the provider
         * @description Opens a session for the linked account and sends the browser on to the console.
         */
        get: operations["OidcController_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统一身份认证登录 Sign in at the provider
         * @description Sends the browser there.
         */
        get: operations["OidcController_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 信访列表 List petitions
         * @description Filters, three orders, and pages by key.
         */
        get: operations["PetitionsController_listPetitions"];
        put?: never;
        /** 登记信访事项 Register a petition */
        post: operations["PetitionsController_registerPetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 信访详情 One petition
         * @description State, clocks, each next step with what blocks it, and what was merged into it.
         */
        get: operations["PetitionsController_onePetition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/clocks/{clockId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限计算说明 Why a term falls due when it does
         * @description Each day, counted or skipped, and why.
         */
        get: operations["PetitionsController_explainPetition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/accept-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理 Accept
         * @description By: petition-desk. Stages: received.
         */
        post: operations["accept-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收督办 Acknowledge an escalation
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["petition-acknowledge-escalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交办 Assign
         * @description By: petition-desk, section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/close-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结 Close
         * @description By: petition-desk. Stages: handling, replied, reviewed, rechecked.
         */
        post: operations["close-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/confirm-credit-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认特殊信用代码 Confirm an irregular credit code
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["petition-confirm-credit-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/correct-imported-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正历史办结信访事项 Correct an imported petition
         * @description By: petition-desk, section-head, administrator. Stages: imported.
         */
        post: operations["correct-imported-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/correct-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正登记信息 Correct the registration
         * @description By: petition-desk. Stages: any open one.
         */
        post: operations["correct-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/decline-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理 Decline
         * @description By: section-head, deputy-director, director. Stages: received.
         */
        post: operations["decline-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/extend-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长期限 Extend a term
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["petition-extend-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/flag-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标注集访、越级、非访 Flag as group, skip-level or unlawful
         * @description By: petition-desk, section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["flag-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/give-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记书面告知 Record the written notice
         * @description By: petition-desk. Stages: received, handling, replied, reviewed, rechecked.
         */
        post: operations["give-notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/import-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入历史办结信访事项 Import a petition closed in former years
         * @description By: petition-desk, section-head, administrator. Stages: received.
         */
        post: operations["import-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/instruct-officer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批示 Instruct the officer
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["petition-instruct-officer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/issue-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具答复意见 Issue the reply
         * @description By: petition-desk, case-officer, section-head. Stages: handling.
         */
        post: operations["issue-reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/merge-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并入另一信访事项 Merge into another petition
         * @description By: petition-desk. Stages: received, handling, replied.
         */
        post: operations["merge-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/notify-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记延期告知 Record the notice of the extension
         * @description By: petition-desk, case-officer. Stages: handling, replied, reviewed, rechecked.
         */
        post: operations["notify-extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/object-to-forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对转送提出异议 Object to the forwarding
         * @description By: section-head, deputy-director, director. Stages: received.
         */
        post: operations["object-to-forwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派 Reassign
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["petition-reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/recompute-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按新日历重算期限 Recompute clocks
         * @description By: administrator. Stages: any open one.
         */
        post: operations["petition-recompute-clocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/record-letter-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记文书送达 Record service of a letter
         * @description By: petition-desk, case-officer, section-head. Stages: received, handling, replied, review, reviewed, recheck, rechecked, closed, not-accepted, transferred, returned, withdrawn, merged.
         */
        post: operations["record-letter-service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/record-objection-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记异议答复 Record the answer to the objection
         * @description By: petition-desk. Stages: received.
         */
        post: operations["record-objection-answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/record-recheck-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复核意见 Record the re-examination opinion
         * @description By: petition-desk. Stages: recheck.
         */
        post: operations["record-recheck-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/record-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记处理结果 Record the result
         * @description By: petition-desk, case-officer, section-head. Stages: handling, replied, reviewed, rechecked.
         */
        post: operations["record-result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/record-review-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复查意见 Record the review opinion
         * @description By: petition-desk. Stages: review.
         */
        post: operations["record-review-opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/record-satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记满意度评价 Record satisfaction
         * @description By: petition-desk. Stages: replied, reviewed, rechecked, closed.
         */
        post: operations["record-satisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/record-visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记接待来访 Record a visit
         * @description By: petition-desk, case-officer, section-head. Stages: received, handling, replied, review, reviewed, recheck, rechecked.
         */
        post: operations["record-visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/register-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记信访事项 Register a petition
         * @description By: petition-desk. Stages: received.
         */
        post: operations["register-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/request-recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复核请求 Record a request for re-examination
         * @description By: petition-desk. Stages: reviewed, closed.
         */
        post: operations["request-recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/request-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复查请求 Record a request for review
         * @description By: petition-desk. Stages: replied, closed.
         */
        post: operations["request-review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/resume-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复计算期限 Resume a term
         * @description By: case-officer, section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["petition-resume-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/revoke-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销延长 Revoke an extension
         * @description By: deputy-director, director. Stages: any open one.
         */
        post: operations["petition-revoke-extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/sample-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抽查 Sample check
         * @description By: section-head, deputy-director, director. Stages: closed.
         */
        post: operations["sample-check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/serve-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记答复送达 Record service of the reply
         * @description By: petition-desk, case-officer, section-head. Stages: handling.
         */
        post: operations["serve-reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/set-due-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定办结日期 Set an earlier due day
         * @description By: section-head, deputy-director, director. Stages: any open one.
         */
        post: operations["petition-set-due-day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/supplement-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记补充材料 Record a supplement
         * @description By: petition-desk, case-officer, section-head. Stages: received, handling, replied, review, reviewed, recheck, rechecked.
         */
        post: operations["supplement-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/suspend-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 中止计算期限 Suspend a term
         * @description By: deputy-director, director. Stages: any open one.
         */
        post: operations["petition-suspend-clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/transfer-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转送有权处理机关 Transfer to the competent organ
         * @description By: petition-desk, section-head, deputy-director, director. Stages: received.
         */
        post: operations["transfer-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/commands/withdraw-petition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记撤回 Record a withdrawal
         * @description By: petition-desk. Stages: received, handling, replied, review, reviewed, recheck, rechecked.
         */
        post: operations["withdraw-petition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 信访文书 Letters of a petition
         * @description Void ones too, and each kind with what blocks it now.
         */
        get: operations["LettersController_petitionLetters"];
        put?: never;
        /**
         * 制作信访文书 Write a letter of a petition
         * @description The same letter of the same event is written once: asked again, the answer is 200 and the one that exists. One that goes to others names nobody who is kept secret.
         */
        post: operations["LettersController_writePetitionLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 回执 The receipt of a petition
         * @description Number and query code for the petitioner; the same however often it is printed. By the petition desk.
         */
        get: operations["PetitionsController_petitionReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理记录 The journal of a petition */
        get: operations["PetitionsController_petitionTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 信访计数 Count petitions
         * @description Takes the filters of the list.
         */
        get: operations["PetitionsController_countPetitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/petitions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 信访分组计数 Count petitions in groups
         * @description Takes the filters of the list. Each group with how many are overdue, due within 7 days, and escalated.
         */
        get: operations["PetitionsController_groupPetitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项的种类 What kind of process an id names
         * @description For links that know the id alone.
         */
        get: operations["GroupsController_kind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位设置 Profile of the bureau */
        get: operations["StaffController_profile"];
        /**
         * 保存单位设置 Save the bureau profile
         * @description Proposed, for a second person to approve. Terms may tighten the law, never loosen it.
         */
        put: operations["RulesController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/annual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度执法数据 Figures of a year
         * @description Legal year of Asia/Shanghai, beside the year before: cases, months, terms kept stage by stage, petition desk, and the printed report where one is known. `cases` says how many processes stand behind a figure.
         */
        get: operations["ReportsController_annual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/annual/{figure}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数字背后的案件 The cases behind a figure
         * @description Petitions and reports too, for the figures of the desk.
         */
        get: operations["ReportsController_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则库 All rules
         * @description With article, time in force, and how far each is verified.
         */
        get: operations["RulesController_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条规则 One rule */
        get: operations["RulesController_rule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全局检索 Find by number, party or pinyin initials
         * @description Cases, petitions and reports of the bureau, open and ended, newest first. `mmhg` finds 某某化工.
         */
        get: operations["SearchController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 科室 Sections of the bureau */
        get: operations["StaffController_sections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的登录 Own sessions
         * @description Those that can still be used, the one used last first. `place` is the network it was opened from.
         */
        get: operations["SessionController_own"];
        put?: never;
        /**
         * 登录 Sign in
         * @description Sets the session cookie and returns the CSRF token that writes must carry. Wrong passwords are counted: past five, 429 with the seconds to wait.
         */
        post: operations["SessionController_signIn"];
        /**
         * 全部退出 Sign out everywhere
         * @description This session too, and every token; with `keep=current` all but this one.
         */
        delete: operations["SessionController_signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束一个登录 End one of the own sessions */
        delete: operations["SessionController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 退出 Sign out
         * @description Whoever came in by the identity provider is told where to go on to sign out there too (200); others are not (204).
         */
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员名录 Staff of the bureau */
        get: operations["StaffController_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取得令牌 Get a bearer token
         * @description For machines; valid 90 days.
         */
        post: operations["SessionController_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案卷台账 The volumes of the bureau
         * @description Archived last first, with the class of retention and its last day. For archivists, auditors and supervisors.
         */
        get: operations["VolumesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessLog: {
            items: {
                /** Format: date-time */
                at: string;
                hash: string;
                items: number;
                kind: string | null;
                number: string | null;
                objectId: string | null;
                /** @enum {string} */
                origin: "this-machine" | "own-network" | "elsewhere";
                processId: string | null;
                reader: {
                    id: string;
                    name: string;
                };
                seq: number;
                /** @enum {string} */
                what: "case" | "petition" | "hazard-report" | "search" | "list" | "file" | "document" | "volume" | "archive" | "export" | "tasks" | "chain";
            }[];
            next: number | null;
        };
        AccessRequest: {
            decidedAt: string | null;
            decidedBy: string | null;
            fileId: string;
            fileName: string;
            fileNumber: string | null;
            id: string;
            note: string | null;
            processId: string;
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** @enum {string} */
            state: "pending" | "approved" | "refused" | "expired";
            until: string | null;
        };
        AccessRequestList: {
            items: {
                decidedAt: string | null;
                decidedBy: string | null;
                fileId: string;
                fileName: string;
                fileNumber: string | null;
                id: string;
                note: string | null;
                processId: string;
                reason: string;
                /** Format: date-time */
                requestedAt: string;
                requestedBy: string;
                /** @enum {string} */
                state: "pending" | "approved" | "refused" | "expired";
                until: string | null;
            }[];
        };
        AdministrationRecord: {
            items: {
                act: string;
                after: unknown;
                /** Format: date-time */
                at: string;
                before: unknown;
                by: string;
                byName: string;
                hash: string;
                proposedBy: string | null;
                proposedByName: string | null;
                reason: string | null;
                seq: number;
                subject: string;
                subjectName: string | null;
            }[];
            next: number | null;
        };
        AnnualReport: {
            /** Format: date-time */
            asOf: string;
            course: {
                before: {
                    count: number;
                    /** @constant */
                    kind: "count";
                } | {
                    fen: number;
                    /** @constant */
                    kind: "money";
                } | {
                    days: number;
                    /** @constant */
                    kind: "mean-days";
                    of: number;
                } | {
                    /** @constant */
                    kind: "rate";
                    part: number;
                    whole: number;
                };
                beforeText: string;
                cases: number;
                key: string;
                nameEn: string;
                nameZh: string;
                text: string;
                value: {
                    count: number;
                    /** @constant */
                    kind: "count";
                } | {
                    fen: number;
                    /** @constant */
                    kind: "money";
                } | {
                    days: number;
                    /** @constant */
                    kind: "mean-days";
                    of: number;
                } | {
                    /** @constant */
                    kind: "rate";
                    part: number;
                    whole: number;
                };
            }[];
            desk: {
                before: {
                    count: number;
                    /** @constant */
                    kind: "count";
                } | {
                    fen: number;
                    /** @constant */
                    kind: "money";
                } | {
                    days: number;
                    /** @constant */
                    kind: "mean-days";
                    of: number;
                } | {
                    /** @constant */
                    kind: "rate";
                    part: number;
                    whole: number;
                };
                beforeText: string;
                cases: number;
                key: string;
                nameEn: string;
                nameZh: string;
                text: string;
                value: {
                    count: number;
                    /** @constant */
                    kind: "count";
                } | {
                    fen: number;
                    /** @constant */
                    kind: "money";
                } | {
                    days: number;
                    /** @constant */
                    kind: "mean-days";
                    of: number;
                } | {
                    /** @constant */
                    kind: "rate";
                    part: number;
                    whole: number;
                };
            }[];
            figures: {
                before: {
                    count: number;
                    /** @constant */
                    kind: "count";
                } | {
                    fen: number;
                    /** @constant */
                    kind: "money";
                } | {
                    days: number;
                    /** @constant */
                    kind: "mean-days";
                    of: number;
                } | {
                    /** @constant */
                    kind: "rate";
                    part: number;
                    whole: number;
                };
                beforeText: string;
                cases: number;
                key: string;
                nameEn: string;
                nameZh: string;
                text: string;
                value: {
                    count: number;
                    /** @constant */
                    kind: "count";
                } | {
                    fen: number;
                    /** @constant */
                    kind: "money";
                } | {
                    days: number;
                    /** @constant */
                    kind: "mean-days";
                    of: number;
                } | {
                    /** @constant */
                    kind: "rate";
                    part: number;
                    whole: number;
                };
            }[];
            noPenaltyByMonth: {
                before: {
                    count: number;
                    /** @constant */
                    kind: "count";
                } | {
                    fen: number;
                    /** @constant */
                    kind: "money";
                } | {
                    days: number;
                    /** @constant */
                    kind: "mean-days";
                    of: number;
                } | {
                    /** @constant */
                    kind: "rate";
                    part: number;
                    whole: number;
                };
                beforeText: string;
                cases: number;
                key: string;
                nameEn: string;
                nameZh: string;
                text: string;
                value: {
                    count: number;
                    /** @constant */
                    kind: "count";
                } | {
                    fen: number;
                    /** @constant */
                    kind: "money";
                } | {
                    days: number;
                    /** @constant */
                    kind: "mean-days";
                    of: number;
                } | {
                    /** @constant */
                    kind: "rate";
                    part: number;
                    whole: number;
                };
            }[];
            published: {
                lines: {
                    counted: {
                        count: number;
                        /** @constant */
                        kind: "count";
                    } | {
                        fen: number;
                        /** @constant */
                        kind: "money";
                    } | {
                        days: number;
                        /** @constant */
                        kind: "mean-days";
                        of: number;
                    } | {
                        /** @constant */
                        kind: "rate";
                        part: number;
                        whole: number;
                    };
                    countedText: string;
                    key: string;
                    nameEn: string;
                    nameZh: string;
                    printed: {
                        count: number;
                        /** @constant */
                        kind: "count";
                    } | {
                        fen: number;
                        /** @constant */
                        kind: "money";
                    } | {
                        days: number;
                        /** @constant */
                        kind: "mean-days";
                        of: number;
                    } | {
                        /** @constant */
                        kind: "rate";
                        part: number;
                        whole: number;
                    };
                    printedText: string;
                    same: boolean;
                }[];
                source: string;
            } | null;
            reviewers: {
                asOf: string;
                enough: boolean;
                officers: number;
                reviewers: number;
                share: number | null;
                wanted: number | null;
            };
            timeliness: {
                late: {
                    before: {
                        count: number;
                        /** @constant */
                        kind: "count";
                    } | {
                        fen: number;
                        /** @constant */
                        kind: "money";
                    } | {
                        days: number;
                        /** @constant */
                        kind: "mean-days";
                        of: number;
                    } | {
                        /** @constant */
                        kind: "rate";
                        part: number;
                        whole: number;
                    };
                    beforeText: string;
                    cases: number;
                    key: string;
                    nameEn: string;
                    nameZh: string;
                    text: string;
                    value: {
                        count: number;
                        /** @constant */
                        kind: "count";
                    } | {
                        fen: number;
                        /** @constant */
                        kind: "money";
                    } | {
                        days: number;
                        /** @constant */
                        kind: "mean-days";
                        of: number;
                    } | {
                        /** @constant */
                        kind: "rate";
                        part: number;
                        whole: number;
                    };
                };
                onTime: {
                    before: {
                        count: number;
                        /** @constant */
                        kind: "count";
                    } | {
                        fen: number;
                        /** @constant */
                        kind: "money";
                    } | {
                        days: number;
                        /** @constant */
                        kind: "mean-days";
                        of: number;
                    } | {
                        /** @constant */
                        kind: "rate";
                        part: number;
                        whole: number;
                    };
                    beforeText: string;
                    cases: number;
                    key: string;
                    nameEn: string;
                    nameZh: string;
                    text: string;
                    value: {
                        count: number;
                        /** @constant */
                        kind: "count";
                    } | {
                        fen: number;
                        /** @constant */
                        kind: "money";
                    } | {
                        days: number;
                        /** @constant */
                        kind: "mean-days";
                        of: number;
                    } | {
                        /** @constant */
                        kind: "rate";
                        part: number;
                        whole: number;
                    };
                };
                stage: string;
            }[];
            year: number;
            years: {
                first: number;
                last: number;
            };
        };
        AuditRun: {
            done: number;
            findings: {
                breaks: {
                    day: string | null;
                    documentId: string | null;
                    en: string;
                    fault: string;
                    number: string | null;
                    processId: string | null;
                    seq: number | null;
                    title: string | null;
                    zh: string;
                }[];
                broken: number;
                documents: number;
                processes: number;
                records: number;
                seals: number;
            } | null;
            finishedAt: string | null;
            id: string;
            processId: string | null;
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            /** @enum {string} */
            state: "running" | "done" | "failed";
            total: number;
        };
        Board: {
            /** Format: date-time */
            asOf: string;
            byAge: {
                from: string | null;
                key: string;
                /** @enum {string} */
                kind: "petition" | "hazard-report";
                open: number;
                overdue: number;
                /** Format: date */
                to: string;
            }[];
            byChannel: {
                carried: number;
                closed: number;
                key: string;
                /** @enum {string} */
                kind: "petition" | "hazard-report";
                open: number;
                overdue: number;
                received: number;
                text: string;
            }[];
            byOwner: {
                dueToday: number;
                key: string;
                /** @enum {string} */
                kind: "petition" | "hazard-report";
                open: number;
                overdue: number;
            }[];
            holding: {
                dueThisMonth: {
                    ageDays: number;
                    channel: string;
                    dueDay: string | null;
                    id: string;
                    /** @enum {string} */
                    kind: "petition" | "hazard-report";
                    number: string | null;
                    overdue: boolean;
                    ownerId: string;
                    /** Format: date */
                    receivedOn: string;
                    stage: string;
                    title: string;
                }[];
                dueToday: {
                    ageDays: number;
                    channel: string;
                    dueDay: string | null;
                    id: string;
                    /** @enum {string} */
                    kind: "petition" | "hazard-report";
                    number: string | null;
                    overdue: boolean;
                    ownerId: string;
                    /** Format: date */
                    receivedOn: string;
                    stage: string;
                    title: string;
                }[];
                later: {
                    ageDays: number;
                    channel: string;
                    dueDay: string | null;
                    id: string;
                    /** @enum {string} */
                    kind: "petition" | "hazard-report";
                    number: string | null;
                    overdue: boolean;
                    ownerId: string;
                    /** Format: date */
                    receivedOn: string;
                    stage: string;
                    title: string;
                }[];
                noTerm: {
                    ageDays: number;
                    channel: string;
                    dueDay: string | null;
                    id: string;
                    /** @enum {string} */
                    kind: "petition" | "hazard-report";
                    number: string | null;
                    overdue: boolean;
                    ownerId: string;
                    /** Format: date */
                    receivedOn: string;
                    stage: string;
                    title: string;
                }[];
                overdue: {
                    ageDays: number;
                    channel: string;
                    dueDay: string | null;
                    id: string;
                    /** @enum {string} */
                    kind: "petition" | "hazard-report";
                    number: string | null;
                    overdue: boolean;
                    ownerId: string;
                    /** Format: date */
                    receivedOn: string;
                    stage: string;
                    title: string;
                }[];
            };
            kind: string;
            periods: {
                month: {
                    /** Format: date */
                    from: string;
                    open: {
                        ageDays: number;
                        channel: string;
                        dueDay: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "petition" | "hazard-report";
                        number: string | null;
                        overdue: boolean;
                        ownerId: string;
                        /** Format: date */
                        receivedOn: string;
                        stage: string;
                        title: string;
                    }[];
                    rate: {
                        closed: number;
                        received: number;
                        text: string;
                    };
                };
                today: {
                    /** Format: date */
                    from: string;
                    open: {
                        ageDays: number;
                        channel: string;
                        dueDay: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "petition" | "hazard-report";
                        number: string | null;
                        overdue: boolean;
                        ownerId: string;
                        /** Format: date */
                        receivedOn: string;
                        stage: string;
                        title: string;
                    }[];
                    rate: {
                        closed: number;
                        received: number;
                        text: string;
                    };
                };
                year: {
                    /** Format: date */
                    from: string;
                    open: {
                        ageDays: number;
                        channel: string;
                        dueDay: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "petition" | "hazard-report";
                        number: string | null;
                        overdue: boolean;
                        ownerId: string;
                        /** Format: date */
                        receivedOn: string;
                        stage: string;
                        title: string;
                    }[];
                    rate: {
                        closed: number;
                        received: number;
                        text: string;
                    };
                };
            };
            rule: {
                en: string;
                zh: string;
            };
        };
        BureauChains: {
            /** Format: date-time */
            asOf: string;
            documents: number;
            lastSeal: {
                /** Format: date */
                day: string;
                heads: number;
                /** Format: date-time */
                sealedAt: string;
            } | null;
            processes: number;
            runs: {
                done: number;
                findings: {
                    breaks: {
                        day: string | null;
                        documentId: string | null;
                        en: string;
                        fault: string;
                        number: string | null;
                        processId: string | null;
                        seq: number | null;
                        title: string | null;
                        zh: string;
                    }[];
                    broken: number;
                    documents: number;
                    processes: number;
                    records: number;
                    seals: number;
                } | null;
                finishedAt: string | null;
                id: string;
                processId: string | null;
                /** Format: date-time */
                startedAt: string;
                startedBy: string;
                /** @enum {string} */
                state: "running" | "done" | "failed";
                total: number;
            }[];
            seals: number;
            unsealed: number;
        };
        CalendarImport: {
            changes: {
                after: ({
                    /** Format: date */
                    day: string;
                    name: string;
                    off: boolean;
                } & {
                    [key: string]: unknown;
                }) | null;
                before: ({
                    /** Format: date */
                    day: string;
                    name: string;
                    off: boolean;
                } & {
                    [key: string]: unknown;
                }) | null;
                /** Format: date */
                day: string;
            }[];
            proposal: {
                after: unknown;
                approvers: {
                    id: string;
                    name: string;
                }[];
                before: unknown;
                decidedAt: string | null;
                decidedBy: {
                    id: string;
                    name: string;
                } | null;
                decisionReason: string | null;
                /** Format: date-time */
                expiresAt: string;
                id: string;
                /** @enum {string} */
                kind: "publish-year" | "add-closure" | "revoke-closure" | "save-profile" | "authorise" | "reset-password" | "link-identity" | "unlink-identity" | "change-person";
                /** Format: date-time */
                proposedAt: string;
                proposedBy: {
                    id: string;
                    name: string;
                };
                reason: string | null;
                stale: boolean;
                /** @enum {string} */
                state: "open" | "approved" | "rejected" | "withdrawn" | "expired";
                subject: string;
                subjectName: string | null;
            } | null;
            warnings: ({
                code: string;
                cure: string;
                message: string;
            } & {
                [key: string]: unknown;
            })[];
            year: number;
        };
        CalendarYear: {
            days: {
                /** Format: date */
                day: string;
                kind: string;
                name?: string;
                provisional: boolean;
                working: boolean;
            }[];
            provisional: boolean;
            source: string | null;
            version: string;
            year: number;
        };
        Case: {
            /** Format: date-time */
            asOf: string;
            clocks: {
                calendarVersion: string;
                citation: string;
                consequence: string;
                /** Format: date-time */
                due: string;
                /** Format: date */
                dueDay: string;
                duty: string;
                extensions: {
                    approvedBy: string;
                    approverId: string;
                    /** Format: date-time */
                    at: string;
                    reason: string;
                    revokedAt: string | null;
                    term: {
                        length: number;
                        roll?: string;
                        /** @enum {string} */
                        unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                    };
                }[];
                id: string;
                lateByRevision: boolean;
                limit: string;
                mayExtend: {
                    approvedBy: string;
                    article: string;
                    notice: boolean;
                    times: number | null;
                    upTo: {
                        countedFrom: string;
                        length: number;
                        unit: string;
                    };
                }[];
                metAt: string | null;
                missedAt: string | null;
                nameEn: string;
                nameZh: string;
                overdue: boolean;
                provisional: boolean;
                quote: string;
                /** Format: date */
                rawDay: string;
                remainingCalendarDays: number | null;
                remainingWorkingDays: number | null;
                rulePack: string;
                /** @enum {string} */
                source: "statute" | "profile" | "setting";
                /** Format: date-time */
                start: string;
                /** @enum {string} */
                state: "running" | "suspended" | "met" | "expired" | "void";
                suspendedDays: number;
                suspensions: {
                    /** Format: date */
                    from: string;
                    ground: string;
                    until: string | null;
                }[];
                term: {
                    length: number;
                    roll?: string;
                    /** @enum {string} */
                    unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                };
                /** @enum {string} */
                verification: "verified" | "secondary" | "unverified" | "assumption";
            }[];
            clocksCaughtUp: boolean;
            commands: {
                allowed: boolean;
                blockedBy: {
                    code: string;
                    cureEn: string;
                    cureZh: string;
                    en: string;
                    field?: string;
                    /** @enum {string} */
                    kind: "state" | "content" | "authority";
                    rule: string;
                    zh: string;
                }[];
                nameEn: string;
                nameZh: string;
                type: string;
            }[];
            dues: {
                lateFine: number;
                owing: number;
                paid: number;
                principal: number;
            };
            escalations: {
                answer: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    kind: string;
                    text: string;
                } | null;
                clockId: string;
                /** Format: date-time */
                due: string;
                id: string;
                level: number;
                passedOver: string[];
                post: string;
                /** Format: date-time */
                raisedAt: string;
                recipientId: string | null;
                /** Format: date-time */
                scheduledFor: string;
            }[];
            facts: {
                stage: string;
                variant: string;
            } & {
                [key: string]: unknown;
            };
            id: string;
            version: number;
        };
        CaseDocuments: {
            items: {
                /** Format: date-time */
                createdAt: string;
                createdBy: string;
                /** Format: date */
                day: string;
                id: string;
                kind: string;
                mayOpen: boolean;
                mayVoid: boolean;
                missing: string[];
                nameZh: string;
                number: string | null;
                pages: number;
                processId: string;
                recordedSeq: number;
                seq: number;
                sha256: string;
                size: number;
                subject: string;
                templateVersion: number;
                title: string;
                voided: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    reason: string;
                } | null;
            }[];
            kinds: {
                allowed: boolean;
                asks: string[];
                blockedBy: {
                    code: string;
                    cureEn: string;
                    cureZh: string;
                    en: string;
                    field?: string;
                    kind: string;
                    rule: string;
                    zh: string;
                }[];
                kind: string;
                nameEn: string;
                nameZh: string;
                /** @enum {string} */
                subject: "none" | "fields" | "evidence" | "document" | "volume";
            }[];
        };
        CaseFromReport: {
            events: string[];
            id: string;
            replayed: boolean;
            reportVersion: number;
            version: number;
        };
        CaseGroups: {
            /** Format: date-time */
            asOf: string;
            by: string;
            groups: {
                count: number;
                dueSoon: number;
                escalated: number;
                key: string | null;
                overdue: number;
            }[];
        };
        CaseList: {
            /** Format: date-time */
            asOf: string;
            items: {
                /** Format: date-time */
                changedAt: string;
                ended: boolean;
                id: string;
                kind: string;
                level: number;
                nextDue: string | null;
                nextDueClock: string | null;
                nextDueDay: string | null;
                number: string | null;
                /** Format: date-time */
                openedAt: string;
                outcome: string | null;
                ownerId: string;
                sectionId: string;
                stage: string;
                title: string;
                variant: string;
                version: number;
            }[];
            next: string | null;
        };
        ChainState: {
            /** Format: date-time */
            asOf: string;
            /** Format: date-time */
            changedAt: string;
            documents: number;
            headHash: string;
            id: string;
            kind: string;
            number: string | null;
            records: number;
            runs: {
                done: number;
                findings: {
                    breaks: {
                        day: string | null;
                        documentId: string | null;
                        en: string;
                        fault: string;
                        number: string | null;
                        processId: string | null;
                        seq: number | null;
                        title: string | null;
                        zh: string;
                    }[];
                    broken: number;
                    documents: number;
                    processes: number;
                    records: number;
                    seals: number;
                } | null;
                finishedAt: string | null;
                id: string;
                processId: string | null;
                /** Format: date-time */
                startedAt: string;
                startedBy: string;
                /** @enum {string} */
                state: "running" | "done" | "failed";
                total: number;
            }[];
            sealedOn: string | null;
            title: string;
        };
        Changed: {
            id: string;
        };
        ClosureList: {
            items: ({
                /** Format: date */
                from: string;
                id: string;
                name: string;
                /** Format: date */
                to: string;
                working: boolean;
            } & {
                [key: string]: unknown;
            })[];
        };
        CommandAnswer: {
            events: string[];
            id: string;
            replayed: boolean;
            version: number;
        };
        Count: {
            /** Format: date-time */
            asOf: string;
            count: number;
        };
        DeadlineAnswer: {
            calendarVersion: string;
            citation: string;
            days: {
                /** Format: date */
                day: string;
                kind: string;
                name?: string;
                number?: number;
                provisional: boolean;
                verdict: string;
                why: string;
                working: boolean;
            }[];
            due: string | null;
            /** Format: date */
            dueDay: string;
            nameEn: string;
            nameZh: string;
            /** Format: date */
            on: string;
            provisional: boolean;
            rawDay: string | null;
            source: string;
            suspendedDays: number;
            term: {
                length: number;
                /** @enum {string} */
                roll?: "none" | "next-working-day";
                startDayCounts?: boolean;
                /** @enum {string} */
                unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
            };
            /** @enum {string} */
            verification: "verified" | "secondary" | "unverified" | "assumption";
        } & {
            [key: string]: unknown;
        };
        DeskLedger: {
            /** Format: date-time */
            asOf: string;
            items: {
                acceptedOn: string | null;
                channel: string;
                closedOn: string | null;
                confidential: boolean;
                dueDay: string | null;
                extended: boolean;
                flags: string[];
                id: string;
                /** @enum {string} */
                kind: "petition" | "hazard-report";
                late: boolean;
                masked: boolean;
                number: string | null;
                outcome: string | null;
                ownerId: string;
                people: number;
                person: ({
                    kind: string;
                } & {
                    [key: string]: unknown;
                }) | null;
                purpose: string;
                /** Format: date */
                receivedOn: string;
                reopenings: number;
                repliedOn: string | null;
                result: string | null;
                satisfaction: string | null;
                servedOn: string | null;
                serviceProof: string | null;
                stage: string;
                subject: string;
                visitors: number;
            }[];
            /** @enum {string} */
            kind: "petition" | "hazard-report";
            next: string | null;
        };
        DeskList: {
            /** Format: date-time */
            asOf: string;
            items: {
                /** Format: date-time */
                changedAt: string;
                ended: boolean;
                id: string;
                kind: string;
                level: number;
                nextDue: string | null;
                nextDueClock: string | null;
                nextDueDay: string | null;
                number: string | null;
                /** Format: date-time */
                openedAt: string;
                outcome: string | null;
                ownerId: string;
                sectionId: string;
                stage: string;
                title: string;
                variant: string;
                version: number;
            }[];
            next: string | null;
        };
        Document: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date */
            day: string;
            id: string;
            kind: string;
            missing: string[];
            nameZh: string;
            number: string | null;
            pages: number;
            processId: string;
            recordedSeq: number;
            seq: number;
            sha256: string;
            size: number;
            subject: string;
            templateVersion: number;
            title: string;
            voided: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        DocumentList: {
            items: {
                /** Format: date-time */
                createdAt: string;
                createdBy: string;
                /** Format: date */
                day: string;
                id: string;
                kind: string;
                mayOpen: boolean;
                mayVoid: boolean;
                missing: string[];
                nameZh: string;
                number: string | null;
                pages: number;
                processId: string;
                recordedSeq: number;
                seq: number;
                sha256: string;
                size: number;
                subject: string;
                templateVersion: number;
                title: string;
                voided: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    reason: string;
                } | null;
            }[];
        };
        DocumentWritten: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date */
            day: string;
            id: string;
            kind: string;
            missing: string[];
            nameZh: string;
            number: string | null;
            pages: number;
            processId: string;
            recordedSeq: number;
            replayed: boolean;
            seq: number;
            sha256: string;
            size: number;
            subject: string;
            templateVersion: number;
            title: string;
            voided: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        Explanation: {
            clock: {
                calendarVersion: string;
                citation: string;
                consequence: string;
                /** Format: date-time */
                due: string;
                /** Format: date */
                dueDay: string;
                duty: string;
                extensions: {
                    approvedBy: string;
                    approverId: string;
                    /** Format: date-time */
                    at: string;
                    reason: string;
                    revokedAt: string | null;
                    term: {
                        length: number;
                        roll?: string;
                        /** @enum {string} */
                        unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                    };
                }[];
                id: string;
                lateByRevision: boolean;
                limit: string;
                mayExtend: {
                    approvedBy: string;
                    article: string;
                    notice: boolean;
                    times: number | null;
                    upTo: {
                        countedFrom: string;
                        length: number;
                        unit: string;
                    };
                }[];
                metAt: string | null;
                missedAt: string | null;
                nameEn: string;
                nameZh: string;
                overdue: boolean;
                provisional: boolean;
                quote: string;
                /** Format: date */
                rawDay: string;
                remainingCalendarDays: number | null;
                remainingWorkingDays: number | null;
                rulePack: string;
                /** @enum {string} */
                source: "statute" | "profile" | "setting";
                /** Format: date-time */
                start: string;
                /** @enum {string} */
                state: "running" | "suspended" | "met" | "expired" | "void";
                suspendedDays: number;
                suspensions: {
                    /** Format: date */
                    from: string;
                    ground: string;
                    until: string | null;
                }[];
                term: {
                    length: number;
                    roll?: string;
                    /** @enum {string} */
                    unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                };
                /** @enum {string} */
                verification: "verified" | "secondary" | "unverified" | "assumption";
            };
            days: {
                /** Format: date */
                day: string;
                kind: string;
                name?: string;
                number?: number;
                provisional: boolean;
                verdict: string;
                why: string;
                working: boolean;
            }[];
        };
        FigureCases: {
            /** Format: date-time */
            asOf: string;
            items: {
                /** Format: date-time */
                changedAt: string;
                ended: boolean;
                id: string;
                kind: string;
                level: number;
                nextDue: string | null;
                nextDueClock: string | null;
                nextDueDay: string | null;
                number: string | null;
                /** Format: date-time */
                openedAt: string;
                outcome: string | null;
                ownerId: string;
                sectionId: string;
                stage: string;
                title: string;
                variant: string;
                version: number;
            }[];
            key: string;
            nameEn: string;
            nameZh: string;
            text: string;
            value: {
                count: number;
                /** @constant */
                kind: "count";
            } | {
                fen: number;
                /** @constant */
                kind: "money";
            } | {
                days: number;
                /** @constant */
                kind: "mean-days";
                of: number;
            } | {
                /** @constant */
                kind: "rate";
                part: number;
                whole: number;
            };
            year: number;
        };
        File: {
            caseId: string;
            evidenceNumber: number | null;
            fields: {
                /** Format: date-time */
                capturedAt?: string;
                capturedBy?: {
                    id: string;
                    name: string;
                }[];
                capturedPlace?: string;
                caseNo?: string;
                /** @enum {string} */
                occasion?: "on-site-enforcement" | "service-by-leaving" | "service-by-announcement" | "enforcement-premises" | "other";
                provesWhat?: string;
            };
            id: string;
            /** @enum {string} */
            kind: "av-record" | "evidence" | "document";
            mediaType: string;
            name: string;
            needsApproval: boolean;
            number: string | null;
            sealed: boolean;
            sha256: string;
            size: number;
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
        };
        FileList: {
            items: {
                caseId: string;
                evidenceNumber: number | null;
                fields: {
                    /** Format: date-time */
                    capturedAt?: string;
                    capturedBy?: {
                        id: string;
                        name: string;
                    }[];
                    capturedPlace?: string;
                    caseNo?: string;
                    /** @enum {string} */
                    occasion?: "on-site-enforcement" | "service-by-leaving" | "service-by-announcement" | "enforcement-premises" | "other";
                    provesWhat?: string;
                };
                id: string;
                /** @enum {string} */
                kind: "av-record" | "evidence" | "document";
                mediaType: string;
                name: string;
                needsApproval: boolean;
                number: string | null;
                sealed: boolean;
                sha256: string;
                size: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedBy: string;
            }[];
        };
        HazardReport: {
            absorbed: {
                id: string;
                number: string | null;
            }[];
            /** Format: date-time */
            asOf: string;
            clocks: {
                calendarVersion: string;
                citation: string;
                consequence: string;
                /** Format: date-time */
                due: string;
                /** Format: date */
                dueDay: string;
                duty: string;
                extensions: {
                    approvedBy: string;
                    approverId: string;
                    /** Format: date-time */
                    at: string;
                    reason: string;
                    revokedAt: string | null;
                    term: {
                        length: number;
                        roll?: string;
                        /** @enum {string} */
                        unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                    };
                }[];
                id: string;
                lateByRevision: boolean;
                limit: string;
                mayExtend: {
                    approvedBy: string;
                    article: string;
                    notice: boolean;
                    times: number | null;
                    upTo: {
                        countedFrom: string;
                        length: number;
                        unit: string;
                    };
                }[];
                metAt: string | null;
                missedAt: string | null;
                nameEn: string;
                nameZh: string;
                overdue: boolean;
                provisional: boolean;
                quote: string;
                /** Format: date */
                rawDay: string;
                remainingCalendarDays: number | null;
                remainingWorkingDays: number | null;
                rulePack: string;
                /** @enum {string} */
                source: "statute" | "profile" | "setting";
                /** Format: date-time */
                start: string;
                /** @enum {string} */
                state: "running" | "suspended" | "met" | "expired" | "void";
                suspendedDays: number;
                suspensions: {
                    /** Format: date */
                    from: string;
                    ground: string;
                    until: string | null;
                }[];
                term: {
                    length: number;
                    roll?: string;
                    /** @enum {string} */
                    unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                };
                /** @enum {string} */
                verification: "verified" | "secondary" | "unverified" | "assumption";
            }[];
            clocksCaughtUp: boolean;
            commands: {
                allowed: boolean;
                blockedBy: {
                    code: string;
                    cureEn: string;
                    cureZh: string;
                    en: string;
                    field?: string;
                    /** @enum {string} */
                    kind: "state" | "content" | "authority";
                    rule: string;
                    zh: string;
                }[];
                nameEn: string;
                nameZh: string;
                type: string;
            }[];
            escalations: {
                answer: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    kind: string;
                    text: string;
                } | null;
                clockId: string;
                /** Format: date-time */
                due: string;
                id: string;
                level: number;
                passedOver: string[];
                post: string;
                /** Format: date-time */
                raisedAt: string;
                recipientId: string | null;
                /** Format: date-time */
                scheduledFor: string;
            }[];
            facts: {
                stage: string;
            } & {
                [key: string]: unknown;
            };
            id: string;
            masked: boolean;
            version: number;
        };
        Hired: {
            id: string;
            password: string;
        };
        ImportReport: {
            batch: string;
            dryRun: boolean;
            file: {
                encoding: string | null;
                /** @enum {string} */
                format: "xlsx" | "csv";
                passedOver: string[];
                sha256: string;
                size: number;
            };
            kind: string;
            /** @enum {string} */
            mode: "all-or-nothing" | "accepted-only";
            rows: {
                added: boolean;
                faults: {
                    code: string;
                    column: string | null;
                    cureEn: string;
                    cureZh: string;
                    en: string;
                    heading: string | null;
                    row: number;
                    rule: string;
                    shape: string | null;
                    zh: string;
                }[];
                number: string | null;
                processId: string | null;
                row: number;
                sheet: string | null;
                /** @enum {string} */
                verdict: "accepted" | "refused" | "present";
            }[];
            sheets: {
                headerRow: number;
                ignoredColumns: string[];
                name: string | null;
                skippedRows: number[];
            }[];
            totals: {
                accepted: number;
                added: number;
                present: number;
                refused: number;
                rows: number;
            };
        };
        Inbox: {
            items: {
                answeredAt: string | null;
                clockId: string;
                /** Format: date-time */
                dueAt: string;
                escalationId: string;
                kind: string;
                level: number;
                number: string | null;
                ownerId: string;
                post: string;
                processId: string;
                /** Format: date-time */
                raisedAt: string;
                recipientId: string | null;
                stage: string;
                title: string;
                version: number;
            }[];
        };
        KnownItems: {
            /** Format: date-time */
            asOf: string;
            items: {
                channel: string;
                ended: boolean;
                foundBy: ("name" | "phone" | "id")[];
                id: string;
                /** @enum {string} */
                kind: "petition" | "hazard-report";
                number: string | null;
                /** Format: date */
                receivedOn: string;
                stage: string;
                title: string;
            }[];
        };
        Ledger: {
            /** Format: date-time */
            asOf: string;
            columns: {
                key: string;
                /** @enum {string} */
                type: "text" | "code" | "day" | "fen" | "count";
                zh: string;
            }[];
            items: ({
                id: string;
            } & {
                [key: string]: unknown;
            })[];
            kind: string;
            year: number | null;
        };
        LedgerList: {
            items: {
                columns: {
                    key: string;
                    /** @enum {string} */
                    type: "text" | "code" | "day" | "fen" | "count";
                    zh: string;
                }[];
                exporters: string[];
                importers: string[];
                /** @enum {string} */
                kind: "cases" | "petitions" | "hazard-reports" | "closed-cases" | "closed-petitions" | "closed-hazard-reports";
                mayExport: boolean;
                mayImport: boolean;
                nameEn: string;
                nameZh: string;
                reads: {
                    also: string[];
                    choices: string[];
                    key: string;
                    required: boolean;
                    /** @enum {string} */
                    type: "text" | "day" | "fen" | "count" | "number" | "code" | "choice";
                    zh: string;
                }[];
            }[];
        };
        LimitList: {
            items: ({
                duty: string;
                emergency: boolean;
                id: string;
                nameEn: string;
                nameZh: string;
                note: string;
                rules: string[];
                setting: {
                    basis: string;
                    term: {
                        length: number;
                        /** @enum {string} */
                        roll?: "none" | "next-working-day";
                        startDayCounts?: boolean;
                        /** @enum {string} */
                        unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                    };
                } | null;
            } & {
                [key: string]: unknown;
            })[];
            version: string;
        };
        Me: {
            bureau: {
                id: string;
                name: string;
            };
            csrfToken: string | null;
            id: string;
            login: string;
            name: string;
            post: string;
            roles: string[];
            sectionId: string;
        };
        OidcConfigured: {
            configured: boolean;
        };
        OpenTasks: {
            delegations: {
                /** Format: date */
                from: string;
                id: string;
                name: string;
                staffId: string;
                /** Format: date */
                to: string;
            }[];
            escalations: {
                id: string;
                number: string | null;
                processId: string;
                title: string;
            }[];
            work: {
                id: string;
                kind: string;
                number: string | null;
                stage: string;
                title: string;
            }[];
        };
        OwnSessions: {
            items: {
                current: boolean;
                id: string;
                /** @enum {string} */
                kind: "browser" | "machine";
                /** Format: date-time */
                openedAt: string;
                place: string;
                /** Format: date-time */
                seenAt: string;
            }[];
        };
        PasswordIssued: {
            password: string;
        };
        PasswordProposed: {
            after: unknown;
            approvers: {
                id: string;
                name: string;
            }[];
            before: unknown;
            decidedAt: string | null;
            decidedBy: {
                id: string;
                name: string;
            } | null;
            decisionReason: string | null;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** @enum {string} */
            kind: "publish-year" | "add-closure" | "revoke-closure" | "save-profile" | "authorise" | "reset-password" | "link-identity" | "unlink-identity" | "change-person";
            passwordHalf: string | null;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: {
                id: string;
                name: string;
            };
            reason: string | null;
            stale: boolean;
            /** @enum {string} */
            state: "open" | "approved" | "rejected" | "withdrawn" | "expired";
            subject: string;
            subjectName: string | null;
        };
        Petition: {
            absorbed: {
                id: string;
                number: string | null;
            }[];
            /** Format: date-time */
            asOf: string;
            clocks: {
                calendarVersion: string;
                citation: string;
                consequence: string;
                /** Format: date-time */
                due: string;
                /** Format: date */
                dueDay: string;
                duty: string;
                extensions: {
                    approvedBy: string;
                    approverId: string;
                    /** Format: date-time */
                    at: string;
                    reason: string;
                    revokedAt: string | null;
                    term: {
                        length: number;
                        roll?: string;
                        /** @enum {string} */
                        unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                    };
                }[];
                id: string;
                lateByRevision: boolean;
                limit: string;
                mayExtend: {
                    approvedBy: string;
                    article: string;
                    notice: boolean;
                    times: number | null;
                    upTo: {
                        countedFrom: string;
                        length: number;
                        unit: string;
                    };
                }[];
                metAt: string | null;
                missedAt: string | null;
                nameEn: string;
                nameZh: string;
                overdue: boolean;
                provisional: boolean;
                quote: string;
                /** Format: date */
                rawDay: string;
                remainingCalendarDays: number | null;
                remainingWorkingDays: number | null;
                rulePack: string;
                /** @enum {string} */
                source: "statute" | "profile" | "setting";
                /** Format: date-time */
                start: string;
                /** @enum {string} */
                state: "running" | "suspended" | "met" | "expired" | "void";
                suspendedDays: number;
                suspensions: {
                    /** Format: date */
                    from: string;
                    ground: string;
                    until: string | null;
                }[];
                term: {
                    length: number;
                    roll?: string;
                    /** @enum {string} */
                    unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                };
                /** @enum {string} */
                verification: "verified" | "secondary" | "unverified" | "assumption";
            }[];
            clocksCaughtUp: boolean;
            commands: {
                allowed: boolean;
                blockedBy: {
                    code: string;
                    cureEn: string;
                    cureZh: string;
                    en: string;
                    field?: string;
                    /** @enum {string} */
                    kind: "state" | "content" | "authority";
                    rule: string;
                    zh: string;
                }[];
                nameEn: string;
                nameZh: string;
                type: string;
            }[];
            escalations: {
                answer: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    kind: string;
                    text: string;
                } | null;
                clockId: string;
                /** Format: date-time */
                due: string;
                id: string;
                level: number;
                passedOver: string[];
                post: string;
                /** Format: date-time */
                raisedAt: string;
                recipientId: string | null;
                /** Format: date-time */
                scheduledFor: string;
            }[];
            facts: {
                stage: string;
            } & {
                [key: string]: unknown;
            };
            id: string;
            masked: boolean;
            version: number;
        };
        Problem: {
            change?: {
                /** Format: date-time */
                at: string;
                by: string;
                types: string[];
            };
            code: string;
            cure?: string;
            cureEn?: string;
            errors?: ({
                code: string;
                field?: string;
                title: string;
            } & {
                [key: string]: unknown;
            })[];
            field?: string;
            rule?: string;
            status: number;
            title: string;
            titleEn: string;
            type: string;
            version?: number;
        };
        ProcessKind: {
            id: string;
            kind: string;
            version: number;
        };
        Profile: {
            avRecord?: {
                mustRecord: ("on-site-enforcement" | "evidence-preservation" | "hearing" | "service-by-leaving" | "service-by-announcement" | "enforcement-premises")[];
            };
            code: string;
            cooperativeAtLowerBound?: boolean;
            discussionThresholdFen: number;
            documentNumbering?: {
                "demand-notice"?: string;
                "hearing-notice"?: string;
                "prior-notice"?: string;
            };
            hearingThresholdFen: {
                organisation: number;
                person: number;
            };
            legalReview: {
                gates: ("filing" | "investigation" | "penalty-document" | "before-decision")[];
                reviewerShareAtLeast?: number;
                scope?: ("ordinary-procedure-penalty" | "major-public-interest" | "major-social-impact-or-risk" | "directly-affects-vital-rights" | "decided-after-hearing" | "complex-or-several-legal-relations")[];
            };
            majorPenaltyFen?: {
                organisation: number;
                person: number;
            };
            name: string;
            noPenaltyList?: {
                allOf: ("first-found" | "minor" | "no-harmful-consequence" | "corrected-at-once" | "cooperative" | "rectified" | "harm-reduced" | "coerced" | "voluntary-report" | "meritorious" | "repeated" | "refused-to-correct" | "concealed-evidence" | "harm-caused")[];
            };
            numbering: {
                decision: string;
                filing: string;
                "no-penalty": string;
                "on-the-spot": string;
                petition: string;
                report: string;
                volume: string;
            };
            publishNoPenalty: boolean;
            remindAfterWorkingDays?: number;
            shortName: string;
            terms: {
                basis: string;
                from: string | null;
                limit: string;
                term: {
                    length: number;
                    /** @enum {string} */
                    roll?: "none" | "next-working-day";
                    startDayCounts?: boolean;
                    /** @enum {string} */
                    unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                };
                to: string | null;
            }[];
            transferPausesDecision?: boolean;
        };
        Proposal: {
            after: unknown;
            approvers: {
                id: string;
                name: string;
            }[];
            before: unknown;
            decidedAt: string | null;
            decidedBy: {
                id: string;
                name: string;
            } | null;
            decisionReason: string | null;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** @enum {string} */
            kind: "publish-year" | "add-closure" | "revoke-closure" | "save-profile" | "authorise" | "reset-password" | "link-identity" | "unlink-identity" | "change-person";
            /** Format: date-time */
            proposedAt: string;
            proposedBy: {
                id: string;
                name: string;
            };
            reason: string | null;
            stale: boolean;
            /** @enum {string} */
            state: "open" | "approved" | "rejected" | "withdrawn" | "expired";
            subject: string;
            subjectName: string | null;
        };
        ProposalDecided: {
            after: unknown;
            approvers: {
                id: string;
                name: string;
            }[];
            before: unknown;
            decidedAt: string | null;
            decidedBy: {
                id: string;
                name: string;
            } | null;
            decisionReason: string | null;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** @enum {string} */
            kind: "publish-year" | "add-closure" | "revoke-closure" | "save-profile" | "authorise" | "reset-password" | "link-identity" | "unlink-identity" | "change-person";
            passwordHalf: string | null;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: {
                id: string;
                name: string;
            };
            reason: string | null;
            stale: boolean;
            /** @enum {string} */
            state: "open" | "approved" | "rejected" | "withdrawn" | "expired";
            subject: string;
            subjectName: string | null;
        };
        ProposalList: {
            items: {
                after: unknown;
                approvers: {
                    id: string;
                    name: string;
                }[];
                before: unknown;
                decidedAt: string | null;
                decidedBy: {
                    id: string;
                    name: string;
                } | null;
                decisionReason: string | null;
                /** Format: date-time */
                expiresAt: string;
                id: string;
                /** @enum {string} */
                kind: "publish-year" | "add-closure" | "revoke-closure" | "save-profile" | "authorise" | "reset-password" | "link-identity" | "unlink-identity" | "change-person";
                /** Format: date-time */
                proposedAt: string;
                proposedBy: {
                    id: string;
                    name: string;
                };
                reason: string | null;
                stale: boolean;
                /** @enum {string} */
                state: "open" | "approved" | "rejected" | "withdrawn" | "expired";
                subject: string;
                subjectName: string | null;
            }[];
        };
        Publication: {
            /** Format: date-time */
            asOf: string;
            /** Format: date */
            displayUntil: string;
            id: string;
            page: string;
            proof: string;
            record: {
                number: string;
            } & {
                [key: string]: unknown;
            };
            /** Format: date */
            repairableFrom: string;
            repairedOn: string | null;
            /** @enum {string} */
            standing: "displayed" | "withdrawn" | "repaired" | "run-out";
            withdrawnOn: string | null;
            withdrawnReason: string | null;
        };
        Readiness: {
            items: {
                done: boolean;
                have: number;
                /** @enum {string} */
                id: "terms" | "calendar" | "officers" | "reviewers" | "ladder" | "approvers" | "notification" | "templates";
                missing: {
                    id: string;
                    /** @enum {string} */
                    kind: "limit" | "year" | "section" | "post" | "person" | "setting" | "template";
                }[];
                need: number;
            }[];
            ready: boolean;
        };
        Receipt: {
            code: string;
            receipt: string | null;
            receivedOn: string | null;
        };
        Roll: {
            items: {
                absences: {
                    delegateId: string | null;
                    /** Format: date */
                    from: string;
                    id: string;
                    /** Format: date */
                    to: string;
                }[];
                active: boolean;
                certificates: {
                    id: string;
                    number: string;
                    revokedOn: string | null;
                    /** Format: date */
                    validFrom: string;
                    /** Format: date */
                    validTo: string;
                }[];
                email: string | null;
                id: string;
                identity: string | null;
                lockedUntil: string | null;
                login: string;
                name: string;
                open: {
                    escalations: number;
                    work: number;
                };
                post: string;
                roles: string[];
                sectionId: string;
            }[];
        };
        Rule: {
            article: string;
            cite: string;
            consequence: string;
            duty: string;
            id: string;
            inForceFrom: string | null;
            inForceTo: string | null;
            instrument: string;
            nameEn: string;
            nameZh: string;
            note: string;
            quote: string;
            status: string;
            term: {
                length: number;
                /** @enum {string} */
                roll?: "none" | "next-working-day";
                startDayCounts?: boolean;
                /** @enum {string} */
                unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
            } | null;
            trigger: string;
            /** @enum {string} */
            verification: "verified" | "secondary" | "unverified" | "assumption";
        } & {
            [key: string]: unknown;
        };
        RuleList: {
            items: ({
                article: string;
                cite: string;
                consequence: string;
                duty: string;
                id: string;
                inForceFrom: string | null;
                inForceTo: string | null;
                instrument: string;
                nameEn: string;
                nameZh: string;
                note: string;
                quote: string;
                status: string;
                term: {
                    length: number;
                    /** @enum {string} */
                    roll?: "none" | "next-working-day";
                    startDayCounts?: boolean;
                    /** @enum {string} */
                    unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                } | null;
                trigger: string;
                /** @enum {string} */
                verification: "verified" | "secondary" | "unverified" | "assumption";
            } & {
                [key: string]: unknown;
            })[];
            version: string;
        };
        SectionList: {
            items: {
                bureauId: string;
                id: string;
                name: string;
            }[];
        };
        SessionsClosed: {
            closed: number;
        };
        SignOutContinues: {
            /** Format: uri */
            continueAt: string;
        };
        StaffList: {
            items: {
                active: boolean;
                certificates: {
                    number: string;
                    /** Format: date */
                    validFrom: string;
                    /** Format: date */
                    validTo: string;
                }[];
                id: string;
                name: string;
                post: string;
                roles: string[];
                sectionId: string;
            }[];
        };
        Template: {
            basis: {
                citation: string;
                /** @enum {string} */
                verification: "verified" | "secondary" | "unverified" | "assumption";
            }[];
            kind: string;
            lists: {
                name: string;
                tags: string[];
            }[];
            nameEn: string;
            nameZh: string;
            tags: string[];
            versions: {
                builtin: boolean;
                note: string;
                sha256: string;
                size: number;
                uploadedAt: string | null;
                uploadedBy: string | null;
                version: number;
            }[];
        };
        TemplateList: {
            items: {
                basis: {
                    citation: string;
                    /** @enum {string} */
                    verification: "verified" | "secondary" | "unverified" | "assumption";
                }[];
                current: {
                    builtin: boolean;
                    note: string;
                    sha256: string;
                    size: number;
                    uploadedAt: string | null;
                    uploadedBy: string | null;
                    version: number;
                };
                kind: string;
                nameEn: string;
                nameZh: string;
            }[];
        };
        TemplateReading: {
            kind: string;
            paragraphs: string[];
        };
        TemplateSaved: {
            kind: string;
            version: number;
        };
        Timeline: {
            items: {
                /** Format: date-time */
                at: string;
                by: string;
                event: {
                    type: string;
                } & {
                    [key: string]: unknown;
                };
                processId: string;
                seq: number;
            }[];
            version: number;
        };
        Token: {
            /** Format: date-time */
            expiresAt: string;
            token: string;
        };
        Volume: {
            caseNumber: string | null;
            items: {
                author: string;
                counted: boolean;
                /** Format: date */
                day: string;
                from: number;
                key: string;
                /** @enum {string} */
                kind: "document" | "evidence" | "file";
                number: string | null;
                pages: number;
                position: number;
                title: string;
                to: number;
            }[];
            kept: {
                /** Format: date */
                archivedOn: string;
                location: string;
                number: string;
                retainedUntil: string | null;
                sheets: number;
            } | null;
            pages: number;
            party: string | null;
            retention: {
                /** @enum {string} */
                id: "permanent" | "long" | "short";
                years: number | null;
                zh: string;
            };
            sealed: boolean;
        };
        VolumeCheck: {
            bytes: number;
            /** Format: date-time */
            checkedAt: string;
            entries: number;
            faults: {
                entry: string;
                /** @enum {string} */
                fault: "changed" | "missing" | "unrecorded" | "chain-broken";
                seq: number | null;
            }[];
            headHash: string;
            records: number;
            volume: string;
        };
        VolumeList: {
            items: {
                /** Format: date */
                archivedOn: string;
                caseNumber: string | null;
                id: string;
                location: string;
                number: string;
                pages: number;
                retainedUntil: string | null;
                retention: {
                    /** @enum {string} */
                    id: "permanent" | "long" | "short";
                    years: number | null;
                    zh: string;
                };
                title: string;
            }[];
            next: string | null;
        };
        Workload: {
            /** Format: date-time */
            asOf: string;
            away: {
                id: string;
                standInId: string | null;
            }[];
            items: {
                escalated: number;
                kind: string;
                open: number;
                overdue: number;
                ownerId: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AccessController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                    /** @enum {string} */
                    verdict: "approve" | "refuse";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessesController_accesses: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
                process?: string;
                reader?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLog"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    validTo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    revokedOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalsController_proposals: {
        parameters: {
            query?: {
                show?: "open" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalsController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDecided"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalsController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDecided"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDecided"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadinessController_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordController_record: {
        parameters: {
            query?: {
                act?: string;
                before?: number;
                by?: string;
                limit?: number;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrationRecord"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_roll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roll"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_hire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example nk-officer9 */
                    login: string;
                    name: string;
                    roles: ("case-officer" | "legal-reviewer" | "archivist" | "petition-desk")[];
                    sectionId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hired"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email?: string | null;
                    name?: string;
                    roles?: ("case-officer" | "legal-reviewer" | "archivist" | "petition-desk")[];
                    sectionId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_absence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    delegateId: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    from: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    validFrom: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    validTo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IdentityController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IdentityController_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenTasks"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordIssued"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordProposed"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_authorise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    post: "officer" | "section-head" | "deputy-director" | "director";
                    powers: ("administrator" | "auditor")[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_tasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenTasks"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_bureau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BureauChains"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_process: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainState"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    processId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRun"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRun"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_year: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_closures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    from: string;
                    name: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    to: string;
                    /** @default false */
                    working?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: string;
                    /** @default false */
                    dryRun?: boolean;
                    /** @enum {string} */
                    format: "holiday-cn" | "ics";
                    source: string;
                    year: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImport"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImport"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                dueOn?: string;
                dueWithinDays?: number;
                escalated?: "0" | "1" | "true" | "false";
                includeArchived?: "0" | "1" | "true" | "false";
                limit?: number;
                mine?: "0" | "1" | "true" | "false";
                outcome?: "penalty" | "no-penalty" | "not-filed" | "withdrawn" | "transferred" | "terminated";
                overdue?: "0" | "1" | "true" | "false";
                owner?: string;
                q?: string;
                section?: string;
                sort?: "due" | "opened" | "changed";
                stage?: ("filing" | "investigation" | "legal-review" | "decision" | "disclosure" | "archiving" | "archived" | "not-filed" | "imported") | ("filing" | "investigation" | "legal-review" | "decision" | "disclosure" | "archiving" | "archived" | "not-filed" | "imported")[];
                variant?: "ordinary" | "summary" | "accident";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accident?: {
                        deaths: number;
                        /** @enum {string} */
                        grade: "ordinary" | "larger" | "major" | "extraordinary";
                        injuries: number;
                        /**
                         * Format: date-time
                         * @example 2026-03-02T09:30:00+08:00
                         */
                        occurredAt: string;
                    };
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    actEndedOn?: string;
                    complex?: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    discoveredOn: string;
                    harmful?: boolean;
                    party: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @constant */
                        kind: "organisation";
                        name: string;
                        phone?: string;
                    } | {
                        address?: string;
                        /** @constant */
                        kind: "person";
                        name: string;
                        phone?: string;
                        residentId?: string;
                    };
                    secondOfficer?: string;
                    source: {
                        /** @enum {string} */
                        kind: "inspection" | "report" | "transfer" | "accident" | "media" | "petition" | "other";
                        reference?: string;
                    };
                    suspicion: string;
                    /** @enum {string} */
                    variant: "ordinary" | "summary" | "accident";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveController_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CasesController_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clockId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "announce-service": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    files?: {
                        fileId: string;
                        sha256: string;
                    }[];
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    where: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "answer-lawsuit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "answer-reconsideration": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "apply-court-enforcement": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    court: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approve-filing": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    limitationReason?: string;
                    officers: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approve-transfer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approved: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "archive-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    location: string;
                    pages: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "attach-files": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    files: {
                        fileId: string;
                        sha256: string;
                    }[];
                    to: {
                        /** @enum {string} */
                        kind: "evidence" | "av-record";
                        number: number;
                    } | {
                        /** @constant */
                        kind: "service";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "bank-fine": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-officers": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    officers: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    summary: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "collect-evidence": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-03-02T09:30:00+08:00
                     */
                    collectedAt: string;
                    collectors: string[];
                    files?: {
                        fileId: string;
                        sha256: string;
                    }[];
                    /** @enum {string} */
                    kind: "documentary" | "physical" | "audiovisual" | "electronic" | "testimony" | "party-statement" | "appraisal" | "inspection-record";
                    place: string;
                    provesWhat: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "collect-on-site": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description fen (1/100 yuan) */
                    amountFen: number;
                    /** @enum {string} */
                    ground?: "hard-to-collect-later" | "remote-at-request";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    paidOn: string;
                    reason?: string;
                    receiptNo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conclude-investigation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: string;
                    legalBasis: string;
                    penalties: {
                        /** @description fen (1/100 yuan) */
                        amountFen?: number;
                        detail?: string;
                        /** @enum {string} */
                        kind: "warning" | "criticism" | "fine" | "confiscation" | "suspension" | "licence-revocation" | "closure" | "restriction";
                    }[];
                    /** @enum {string} */
                    proposal: "penalty" | "no-penalty";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "confirm-credit-code": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attachment: string;
                    creditCode: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-imported-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    archivedOn?: string;
                    caseNo?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    closedOn?: string;
                    confirmedCode?: {
                        attachment: string;
                        creditCode: string;
                        reason: string;
                    };
                    correctionReason: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    decidedOn?: string;
                    decisionNo?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    discoveredOn?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    filedOn?: string;
                    legalBasis?: string;
                    note?: string;
                    /** @enum {string} */
                    outcome?: "penalty" | "no-penalty" | "not-filed" | "withdrawn" | "transferred" | "terminated";
                    /** @description fen (1/100 yuan) */
                    paidFen?: number;
                    party?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @constant */
                        kind: "organisation";
                        name: string;
                        phone?: string;
                    } | {
                        address?: string;
                        /** @constant */
                        kind: "person";
                        name: string;
                        phone?: string;
                        residentId?: string;
                    };
                    penalties?: {
                        /** @description fen (1/100 yuan) */
                        amountFen?: number;
                        detail?: string;
                        /** @enum {string} */
                        kind: "warning" | "criticism" | "fine" | "confiscation" | "suspension" | "licence-revocation" | "closure" | "restriction";
                    }[];
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    publishedOn?: string;
                    publishedOnTime?: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    reconsideredOn?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    reviewedOn?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    servedOn?: string;
                    source?: {
                        /** @enum {string} */
                        kind: "inspection" | "report" | "transfer" | "accident" | "media" | "petition" | "other";
                        reference?: string;
                    };
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    suedOn?: string;
                    suspicion?: string;
                    /** @enum {string} */
                    variant?: "ordinary" | "summary" | "accident";
                    volumeNo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-registration": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    actEndedOn?: string;
                    complex?: boolean;
                    harmful?: boolean;
                    party?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @constant */
                        kind: "organisation";
                        name: string;
                        phone?: string;
                    } | {
                        address?: string;
                        /** @constant */
                        kind: "person";
                        name: string;
                        phone?: string;
                        residentId?: string;
                    };
                    reason: string;
                    suspicion?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-credit-repair": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    granted: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-no-penalty": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conditions?: ("first-found" | "minor" | "no-harmful-consequence" | "corrected-at-once" | "cooperative" | "rectified" | "harm-reduced" | "coerced" | "voluntary-report" | "meritorious" | "repeated" | "refused-to-correct" | "concealed-evidence" | "harm-caused")[];
                    /** @enum {string} */
                    ground: "minor-corrected-no-harm" | "first-minor-corrected" | "no-fault-proved" | "facts-not-established" | "out-of-time";
                    legalBasis: string;
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-on-the-spot": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    legalBasis: string;
                    penalties: {
                        /** @description fen (1/100 yuan) */
                        amountFen?: number;
                        detail?: string;
                        /** @enum {string} */
                        kind: "warning" | "criticism" | "fine" | "confiscation" | "suspension" | "licence-revocation" | "closure" | "restriction";
                    }[];
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-penalty": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    circumstances?: ("first-found" | "minor" | "no-harmful-consequence" | "corrected-at-once" | "cooperative" | "rectified" | "harm-reduced" | "coerced" | "voluntary-report" | "meritorious" | "repeated" | "refused-to-correct" | "concealed-evidence" | "harm-caused")[];
                    /** @enum {string} */
                    discretion: "ordinary" | "lower-bound" | "lighter" | "mitigated" | "heavier";
                    legalBasis: string;
                    penalties: {
                        /** @description fen (1/100 yuan) */
                        amountFen?: number;
                        detail?: string;
                        /** @enum {string} */
                        kind: "warning" | "criticism" | "fine" | "confiscation" | "suspension" | "licence-revocation" | "closure" | "restriction";
                    }[];
                    reasons: string;
                    violations?: {
                        /** @description fen (1/100 yuan) */
                        annualIncomeFen?: number;
                        code: string;
                        departure?: string;
                        /** @description fen (1/100 yuan) */
                        fineFen: number;
                        /**
                         * @default found
                         * @enum {string}
                         */
                        occasion?: "found" | "not-corrected" | "accident";
                        /** @enum {string} */
                        tier?: "light" | "ordinary" | "serious";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decline-filing": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "defer-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    instalments?: {
                        /** @description fen (1/100 yuan) */
                        amountFen: number;
                        /**
                         * Format: date
                         * @example 2026-03-02
                         */
                        dueOn: string;
                    }[];
                    reason: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dispose-preserved-evidence": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disposition: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "extend-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    approvedBy: "section-head" | "deputy-director" | "director" | "superior" | "government";
                    clockId: string;
                    length: number;
                    reason: string;
                    reference?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "give-review-opinion": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    findings: {
                        "documents-complete-and-regular": {
                            note?: string;
                            satisfied: boolean;
                        };
                        "enforcing-body-lawful": {
                            note?: string;
                            satisfied: boolean;
                        };
                        "facts-clear-evidence-sufficient": {
                            note?: string;
                            satisfied: boolean;
                        };
                        "law-correctly-applied-discretion-proper": {
                            note?: string;
                            satisfied: boolean;
                        };
                        "officers-qualified": {
                            note?: string;
                            satisfied: boolean;
                        };
                        "procedure-lawful": {
                            note?: string;
                            satisfied: boolean;
                        };
                        "suspected-crime-to-be-transferred": {
                            note?: string;
                            satisfied: boolean;
                        };
                        "within-statutory-powers": {
                            note?: string;
                            satisfied: boolean;
                        };
                    };
                    opinion: string;
                    /** @enum {string} */
                    outcome: "pass" | "pass-with-changes" | "fail";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hand-in-fine": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hold-discussion": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    heldOn: string;
                    participants: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hold-hearing": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "import-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    archivedOn?: string;
                    batch: string;
                    caseNo?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    closedOn: string;
                    confirmedCode?: {
                        attachment: string;
                        creditCode: string;
                        reason: string;
                    };
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    decidedOn?: string;
                    decisionNo?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    discoveredOn?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    filedOn?: string;
                    legalBasis?: string;
                    note?: string;
                    /** @enum {string} */
                    outcome: "penalty" | "no-penalty" | "not-filed" | "withdrawn" | "transferred" | "terminated";
                    /** @description fen (1/100 yuan) */
                    paidFen?: number;
                    party: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @constant */
                        kind: "organisation";
                        name: string;
                        phone?: string;
                    } | {
                        address?: string;
                        /** @constant */
                        kind: "person";
                        name: string;
                        phone?: string;
                        residentId?: string;
                    };
                    penalties?: {
                        /** @description fen (1/100 yuan) */
                        amountFen?: number;
                        detail?: string;
                        /** @enum {string} */
                        kind: "warning" | "criticism" | "fine" | "confiscation" | "suspension" | "licence-revocation" | "closure" | "restriction";
                    }[];
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    publishedOn?: string;
                    publishedOnTime?: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    reconsideredOn?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    reviewedOn?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    servedOn?: string;
                    source: {
                        /** @enum {string} */
                        kind: "inspection" | "report" | "transfer" | "accident" | "media" | "petition" | "other";
                        reference?: string;
                    };
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    suedOn?: string;
                    suspicion: string;
                    /** @enum {string} */
                    variant: "ordinary" | "summary" | "accident";
                    volumeNo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "instruct-officer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notify-party": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hearingRight: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    notifiedOn: string;
                    penalties: {
                        /** @description fen (1/100 yuan) */
                        amountFen?: number;
                        detail?: string;
                        /** @enum {string} */
                        kind: "warning" | "criticism" | "fine" | "confiscation" | "suspension" | "licence-revocation" | "closure" | "restriction";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preserve-evidence": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "propose-transfer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    crime: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "publish-decision": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId?: string;
                    reason: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recompute-clocks": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-av": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-03-02T09:30:00+08:00
                     */
                    capturedAt: string;
                    capturedBy: string[];
                    capturedPlace: string;
                    files?: {
                        fileId: string;
                        sha256: string;
                    }[];
                    provesWhat: string;
                    /** @enum {string} */
                    step: "on-site-enforcement" | "evidence-preservation" | "hearing" | "service-by-leaving" | "service-by-announcement" | "enforcement-premises";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-counsel-opinion": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    counsel: string;
                    files?: {
                        fileId: string;
                        sha256: string;
                    }[];
                    firm: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    opinion: string;
                    /** @enum {string} */
                    recommendation: "agree" | "agree-with-changes" | "object";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-court-enforcement": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    /** @enum {string} */
                    outcome: "executed" | "refused" | "ended";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-government-reply": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-lawsuit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    court: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-lawsuit-outcome": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    headAppeared: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    /** @enum {string} */
                    outcome: "upheld" | "changed" | "revoked" | "withdrawn";
                    penalties?: {
                        /** @description fen (1/100 yuan) */
                        amountFen?: number;
                        detail?: string;
                        /** @enum {string} */
                        kind: "warning" | "criticism" | "fine" | "confiscation" | "suspension" | "licence-revocation" | "closure" | "restriction";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-on-the-spot": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description fen (1/100 yuan) */
                    amountFen: number;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    paidOn: string;
                    receiptNo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-police-decision": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accepted: boolean;
                    number: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-reconsideration": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-reconsideration-outcome": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    /** @enum {string} */
                    outcome: "upheld" | "changed" | "revoked" | "withdrawn";
                    penalties?: {
                        /** @description fen (1/100 yuan) */
                        amountFen?: number;
                        detail?: string;
                        /** @enum {string} */
                        kind: "warning" | "criticism" | "fine" | "confiscation" | "suspension" | "licence-revocation" | "closure" | "restriction";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-service": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    files?: {
                        fileId: string;
                        sha256: string;
                    }[];
                    /** @enum {string} */
                    method: "direct" | "leaving" | "post" | "electronic" | "announcement" | "entrusted";
                    proof: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    servedOn: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-statement": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    adopted: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn: string;
                    response: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accident?: {
                        deaths: number;
                        /** @enum {string} */
                        grade: "ordinary" | "larger" | "major" | "extraordinary";
                        injuries: number;
                        /**
                         * Format: date-time
                         * @example 2026-03-02T09:30:00+08:00
                         */
                        occurredAt: string;
                    };
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    actEndedOn?: string;
                    complex?: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    discoveredOn: string;
                    harmful?: boolean;
                    party: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @constant */
                        kind: "organisation";
                        name: string;
                        phone?: string;
                    } | {
                        address?: string;
                        /** @constant */
                        kind: "person";
                        name: string;
                        phone?: string;
                        residentId?: string;
                    };
                    secondOfficer?: string;
                    source: {
                        /** @enum {string} */
                        kind: "inspection" | "report" | "transfer" | "accident" | "media" | "petition" | "other";
                        reference?: string;
                    };
                    suspicion: string;
                    /** @enum {string} */
                    variant: "ordinary" | "summary" | "accident";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reopen-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "decision-overturned" | "new-facts" | "police-declined" | "remedy-sought" | "execution-resumed" | "volume-incomplete";
                    reason: string;
                    /** @enum {string} */
                    to: "investigation" | "disclosure" | "archiving";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report-accident-up": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-03-02T09:30:00+08:00
                     */
                    at: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report-major-penalty": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-credit-repair": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-hearing": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "resume-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "revoke-extension": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "schedule-hearing": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    heldOn: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    notifiedOn: string;
                    presiderId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "set-display-period": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category: "light" | "ordinary" | "serious";
                    months: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "set-due-day": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    day: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "submit-accident-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "submit-for-review": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scope?: ("ordinary-procedure-penalty" | "major-public-interest" | "major-social-impact-or-risk" | "directly-affects-vital-rights" | "decided-after-hearing" | "complex-or-several-legal-relations")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "suspend-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    from: string;
                    ground: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "terminate-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "party-dead" | "party-dissolved" | "object-gone" | "other";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transfer-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-03-02T09:30:00+08:00
                     */
                    at: string;
                    organ: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "waive-statement": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-publication": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocuments"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    fields?: {
                        [key: string]: string;
                    };
                    /** @enum {string} */
                    kind: "filing-approval" | "inquiry-notice" | "inspection-record" | "preservation-notice" | "penalty-notice" | "hearing-right-notice" | "hearing-notice" | "review-opinion" | "discussion-record" | "penalty-decision" | "no-penalty-decision" | "on-the-spot-decision" | "service-receipt" | "payment-demand" | "court-application" | "deferral-approval" | "transfer-letter" | "closing-approval" | "volume-index";
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWritten"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: date-time
                     * @example 2026-03-02T09:30:00+08:00
                     */
                    capturedAt: string;
                    /** @description Staff ids; repeat the field for several */
                    capturedBy: string[];
                    capturedPlace: string;
                    /** @description Must be the number of this case when given; recorded in any case */
                    caseNo?: string;
                    /** @description Number of the evidence entry in the case that this file belongs to */
                    evidenceNumber?: number;
                    /** Format: binary */
                    file: string;
                    /** @constant */
                    kind: "av-record";
                    /** @enum {string} */
                    occasion?: "on-site-enforcement" | "service-by-leaving" | "service-by-announcement" | "enforcement-premises" | "other";
                    provesWhat: string;
                } | {
                    /**
                     * Format: date-time
                     * @example 2026-03-02T09:30:00+08:00
                     */
                    capturedAt: string;
                    /** @description Staff ids; repeat the field for several */
                    capturedBy: string[];
                    capturedPlace: string;
                    /** @description Must be the number of this case when given; recorded in any case */
                    caseNo?: string;
                    /** @description Number of the evidence entry in the case that this file belongs to */
                    evidenceNumber?: number;
                    /** Format: binary */
                    file: string;
                    /** @constant */
                    kind: "evidence";
                    provesWhat: string;
                } | {
                    /** @description Number of the evidence entry in the case that this file belongs to */
                    evidenceNumber?: number;
                    /** Format: binary */
                    file: string;
                    /** @constant */
                    kind: "document";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicationController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveController_volume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArchiveController_pages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        key: string;
                        pages: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VolumesController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeCheck"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_count: {
        parameters: {
            query?: {
                cursor?: string;
                dueOn?: string;
                dueWithinDays?: number;
                escalated?: "0" | "1" | "true" | "false";
                includeArchived?: "0" | "1" | "true" | "false";
                limit?: number;
                mine?: "0" | "1" | "true" | "false";
                outcome?: "penalty" | "no-penalty" | "not-filed" | "withdrawn" | "transferred" | "terminated";
                overdue?: "0" | "1" | "true" | "false";
                owner?: string;
                q?: string;
                section?: string;
                sort?: "due" | "opened" | "changed";
                stage?: ("filing" | "investigation" | "legal-review" | "decision" | "disclosure" | "archiving" | "archived" | "not-filed" | "imported") | ("filing" | "investigation" | "legal-review" | "decision" | "disclosure" | "archiving" | "archived" | "not-filed" | "imported")[];
                variant?: "ordinary" | "summary" | "accident";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupsController_groups: {
        parameters: {
            query: {
                by: "stage" | "owner" | "section" | "dueDay";
                dueOn?: string;
                dueWithinDays?: number;
                escalated?: "0" | "1" | "true" | "false";
                includeArchived?: "0" | "1" | "true" | "false";
                mine?: "0" | "1" | "true" | "false";
                outcome?: "penalty" | "no-penalty" | "not-filed" | "withdrawn" | "transferred" | "terminated";
                overdue?: "0" | "1" | "true" | "false";
                owner?: string;
                q?: string;
                section?: string;
                stage?: ("filing" | "investigation" | "legal-review" | "decision" | "disclosure" | "archiving" | "archived" | "not-filed" | "imported") | ("filing" | "investigation" | "legal-review" | "decision" | "disclosure" | "archiving" | "archived" | "not-filed" | "imported")[];
                variant?: "ordinary" | "summary" | "accident";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseGroups"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_deadline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    extensions?: {
                        length: number;
                        /** @enum {string} */
                        roll?: "none" | "next-working-day";
                        startDayCounts?: boolean;
                        /** @enum {string} */
                        unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                    }[];
                    limit?: string;
                    on: string;
                    rule?: string;
                    suspensions?: {
                        /**
                         * Format: date
                         * @example 2026-03-02
                         */
                        from: string;
                        until: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskController_board: {
        parameters: {
            query?: {
                kind?: "petition" | "hazard-report" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskController_known: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    name?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownItems"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskController_deskLedger: {
        parameters: {
            query?: {
                channel?: string;
                cursor?: string;
                from?: string;
                kind?: "petition" | "hazard-report";
                limit?: number;
                open?: "0" | "1" | "true" | "false";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskLedger"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskController_workload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workload"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: base64
                     * @description The .docx, in base64; at most 512 KiB
                     */
                    content: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateSaved"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: base64
                     * @description The .docx, in base64; at most 512 KiB
                     */
                    content?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateReading"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_file: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TemplatesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: base64
                     * @description The .docx, in base64; at most 512 KiB
                     */
                    content?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TemplatesController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateSaved"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_find: {
        parameters: {
            query: {
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DocumentsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EscalationsController_list: {
        parameters: {
            query?: {
                answered?: "0" | "1" | "true" | "false";
                limit?: number;
                scope?: "mine" | "bureau";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLog"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HazardReportsController_listReports: {
        parameters: {
            query?: {
                channel?: "hotline" | "online" | "letter" | "visit" | "forwarded";
                closed?: "0" | "1" | "true" | "false";
                counted?: "0" | "1" | "true" | "false";
                cursor?: string;
                dueOn?: string;
                dueToday?: "0" | "1" | "true" | "false";
                dueWithinDays?: number;
                escalated?: "0" | "1" | "true" | "false";
                includeArchived?: "0" | "1" | "true" | "false";
                limit?: number;
                mine?: "0" | "1" | "true" | "false";
                outcome?: "confirmed" | "partly-confirmed" | "unfounded" | "not-accepted" | "transferred" | "withdrawn" | "merged";
                overdue?: "0" | "1" | "true" | "false";
                owner?: string;
                q?: string;
                receivedFrom?: string;
                receivedTo?: string;
                section?: string;
                sort?: "due" | "opened" | "changed";
                stage?: ("received" | "verifying" | "verified" | "closed" | "not-accepted" | "transferred" | "withdrawn" | "merged" | "imported") | ("received" | "verifying" | "verified" | "closed" | "not-accepted" | "transferred" | "withdrawn" | "merged" | "imported")[];
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HazardReportsController_registerReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    anonymous?: boolean;
                    /** @enum {string} */
                    channel: "hotline" | "online" | "letter" | "visit" | "forwarded";
                    content: string;
                    deaths?: boolean;
                    employee?: boolean;
                    /** @enum {string} */
                    matter: "hidden-hazard" | "unlawful-production" | "unlicensed" | "concealed-accident" | "other";
                    ownerId?: string;
                    place: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn: string;
                    reported?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        name: string;
                    };
                    reporter: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    subject: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HazardReportsController_oneReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardReport"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HazardReportsController_caseFromReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accident?: {
                        deaths: number;
                        /** @enum {string} */
                        grade: "ordinary" | "larger" | "major" | "extraordinary";
                        injuries: number;
                        /**
                         * Format: date-time
                         * @example 2026-03-02T09:30:00+08:00
                         */
                        occurredAt: string;
                    };
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    actEndedOn?: string;
                    complex?: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    discoveredOn: string;
                    harmful?: boolean;
                    party: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @constant */
                        kind: "organisation";
                        name: string;
                        phone?: string;
                    } | {
                        address?: string;
                        /** @constant */
                        kind: "person";
                        name: string;
                        phone?: string;
                        residentId?: string;
                    };
                    secondOfficer?: string;
                    source: {
                        /** @enum {string} */
                        kind: "inspection" | "report" | "transfer" | "accident" | "media" | "petition" | "other";
                        reference?: string;
                    };
                    suspicion: string;
                    /** @enum {string} */
                    variant: "ordinary" | "summary" | "accident";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFromReport"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HazardReportsController_explainReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clockId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-assign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    sectionId?: string;
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assign-verification": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    officers?: string[];
                    sectionId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    summary: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-confirm-credit-code": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attachment: string;
                    creditCode: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-imported-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    anonymous?: boolean;
                    /** @enum {string} */
                    channel?: "hotline" | "online" | "letter" | "visit" | "forwarded";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    closedOn?: string;
                    confirmedCode?: {
                        attachment: string;
                        creditCode: string;
                        reason: string;
                    };
                    content?: string;
                    correctionReason: string;
                    deaths?: boolean;
                    employee?: boolean;
                    /** @enum {string} */
                    matter?: "hidden-hazard" | "unlawful-production" | "unlicensed" | "concealed-accident" | "other";
                    note?: string;
                    number?: string;
                    /** @enum {string} */
                    outcome?: "confirmed" | "partly-confirmed" | "unfounded" | "not-accepted" | "transferred" | "withdrawn";
                    place?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn?: string;
                    reported?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        name: string;
                    };
                    reporter?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    /** @description fen (1/100 yuan) */
                    rewardFen?: number;
                    subject?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    verifiedOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content?: string;
                    deaths?: boolean;
                    /** @enum {string} */
                    matter?: "hidden-hazard" | "unlawful-production" | "unlicensed" | "concealed-accident" | "other";
                    place?: string;
                    reason: string;
                    reported?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        name: string;
                    };
                    reporter?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-reward": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approved: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decline-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "outside-powers" | "no-facts" | "being-handled" | "concluded";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-extend-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    approvedBy: "section-head" | "deputy-director" | "director" | "superior" | "government";
                    clockId: string;
                    length: number;
                    reason: string;
                    reference?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "give-feedback": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "phone" | "in-person" | "post" | "electronic";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    proof: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "import-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    anonymous?: boolean;
                    batch: string;
                    /** @enum {string} */
                    channel: "hotline" | "online" | "letter" | "visit" | "forwarded";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    closedOn: string;
                    confirmedCode?: {
                        attachment: string;
                        creditCode: string;
                        reason: string;
                    };
                    content: string;
                    deaths?: boolean;
                    employee?: boolean;
                    /** @enum {string} */
                    matter: "hidden-hazard" | "unlawful-production" | "unlicensed" | "concealed-accident" | "other";
                    note?: string;
                    number?: string;
                    /** @enum {string} */
                    outcome: "confirmed" | "partly-confirmed" | "unfounded" | "not-accepted" | "transferred" | "withdrawn";
                    place: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn: string;
                    reported?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        name: string;
                    };
                    reporter: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    /** @description fen (1/100 yuan) */
                    rewardFen?: number;
                    subject: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    verifiedOn?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-instruct-officer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "link-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "enforcement-case" | "hazard";
                    processId?: string;
                    reference: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "merge-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-notify-extension": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "phone" | "in-person" | "post" | "electronic";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    proof: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "open-case": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    processId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "pay-reward": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    receiptNo: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "propose-reward": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description fen (1/100 yuan) */
                    amountFen: number;
                    basis: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-reassign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId?: string;
                    reason: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-recompute-clocks": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-record-letter-service": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documentId: string;
                    /** @enum {string} */
                    method: "direct" | "leaving" | "post" | "electronic" | "entrusted" | "announcement";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    proof: string;
                    receivedBy?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-rectification": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    anonymous?: boolean;
                    /** @enum {string} */
                    channel: "hotline" | "online" | "letter" | "visit" | "forwarded";
                    content: string;
                    deaths?: boolean;
                    employee?: boolean;
                    /** @enum {string} */
                    matter: "hidden-hazard" | "unlawful-production" | "unlicensed" | "concealed-accident" | "other";
                    ownerId?: string;
                    place: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn: string;
                    reported?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        name: string;
                    };
                    reporter: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    subject: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-resume-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-revoke-extension": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-sample-check": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    findings: string;
                    passed: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-set-due-day": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    day: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign-off-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instructions: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "supplement-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "hazard-report-suspend-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    from: string;
                    ground: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transfer-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    reason: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verify-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    finding: "confirmed" | "partly-confirmed" | "unfounded";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    organisedBy?: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_reportLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocuments"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_writeReportLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    fields?: {
                        [key: string]: string;
                    };
                    /** @enum {string} */
                    kind: "report-acceptance" | "report-refusal" | "report-transfer" | "report-feedback" | "report-reward" | "report-service-receipt";
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWritten"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HazardReportsController_reportReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HazardReportsController_reportTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HazardReportsController_countReports: {
        parameters: {
            query?: {
                channel?: "hotline" | "online" | "letter" | "visit" | "forwarded";
                closed?: "0" | "1" | "true" | "false";
                counted?: "0" | "1" | "true" | "false";
                cursor?: string;
                dueOn?: string;
                dueToday?: "0" | "1" | "true" | "false";
                dueWithinDays?: number;
                escalated?: "0" | "1" | "true" | "false";
                includeArchived?: "0" | "1" | "true" | "false";
                limit?: number;
                mine?: "0" | "1" | "true" | "false";
                outcome?: "confirmed" | "partly-confirmed" | "unfounded" | "not-accepted" | "transferred" | "withdrawn" | "merged";
                overdue?: "0" | "1" | "true" | "false";
                owner?: string;
                q?: string;
                receivedFrom?: string;
                receivedTo?: string;
                section?: string;
                sort?: "due" | "opened" | "changed";
                stage?: ("received" | "verifying" | "verified" | "closed" | "not-accepted" | "transferred" | "withdrawn" | "merged" | "imported") | ("received" | "verifying" | "verified" | "closed" | "not-accepted" | "transferred" | "withdrawn" | "merged" | "imported")[];
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HazardReportsController_groupReports: {
        parameters: {
            query: {
                by: "stage" | "owner" | "section" | "dueDay";
                channel?: "hotline" | "online" | "letter" | "visit" | "forwarded";
                closed?: "0" | "1" | "true" | "false";
                counted?: "0" | "1" | "true" | "false";
                dueOn?: string;
                dueToday?: "0" | "1" | "true" | "false";
                dueWithinDays?: number;
                escalated?: "0" | "1" | "true" | "false";
                includeArchived?: "0" | "1" | "true" | "false";
                mine?: "0" | "1" | "true" | "false";
                outcome?: "confirmed" | "partly-confirmed" | "unfounded" | "not-accepted" | "transferred" | "withdrawn" | "merged";
                overdue?: "0" | "1" | "true" | "false";
                owner?: string;
                q?: string;
                receivedFrom?: string;
                receivedTo?: string;
                section?: string;
                stage?: ("received" | "verifying" | "verified" | "closed" | "not-accepted" | "transferred" | "withdrawn" | "merged" | "imported") | ("received" | "verifying" | "verified" | "closed" | "not-accepted" | "transferred" | "withdrawn" | "merged" | "imported")[];
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseGroups"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgersController_export: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv" | "json";
                year?: number;
            };
            header?: never;
            path: {
                kind: "cases" | "petitions" | "hazard-reports" | "closed-cases" | "closed-petitions" | "closed-hazard-reports";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgersController_import: {
        parameters: {
            query?: {
                dryRun?: "0" | "1" | "true" | "false";
                mode?: "all-or-nothing" | "accepted-only";
            };
            header?: never;
            path: {
                kind: "cases" | "petitions" | "hazard-reports" | "closed-cases" | "closed-petitions" | "closed-hazard-reports";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OidcController_configured: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcConfigured"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OidcController_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OidcController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PetitionsController_listPetitions: {
        parameters: {
            query?: {
                channel?: "letter" | "visit" | "officer-visit" | "online" | "proxy" | "hotline" | "forwarded";
                closed?: "0" | "1" | "true" | "false";
                counted?: "0" | "1" | "true" | "false";
                cursor?: string;
                dueOn?: string;
                dueToday?: "0" | "1" | "true" | "false";
                dueWithinDays?: number;
                escalated?: "0" | "1" | "true" | "false";
                includeArchived?: "0" | "1" | "true" | "false";
                limit?: number;
                mine?: "0" | "1" | "true" | "false";
                outcome?: "supported" | "partly-supported" | "explained" | "mediated" | "not-supported" | "not-accepted" | "transferred" | "returned" | "withdrawn" | "merged";
                overdue?: "0" | "1" | "true" | "false";
                owner?: string;
                q?: string;
                receivedFrom?: string;
                receivedTo?: string;
                section?: string;
                sort?: "due" | "opened" | "changed";
                stage?: ("received" | "handling" | "replied" | "review" | "reviewed" | "recheck" | "rechecked" | "closed" | "not-accepted" | "transferred" | "returned" | "withdrawn" | "merged" | "imported") | ("received" | "handling" | "replied" | "review" | "reviewed" | "recheck" | "rechecked" | "closed" | "not-accepted" | "transferred" | "returned" | "withdrawn" | "merged" | "imported")[];
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PetitionsController_registerPetition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "letter" | "visit" | "officer-visit" | "online" | "proxy" | "hotline" | "forwarded";
                    confidential?: boolean;
                    content: string;
                    flags?: {
                        group: boolean;
                        skipLevel: boolean;
                        unlawful: boolean;
                    };
                    forwarded?: {
                        by: string;
                        reference: string;
                    };
                    ownerId?: string;
                    people?: number;
                    petitioner: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    /** @enum {string} */
                    purpose: "consult" | "resolve";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn: string;
                    repeatOf?: string;
                    representatives?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    }[];
                    subject: string;
                    visitors?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PetitionsController_onePetition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Petition"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PetitionsController_explainPetition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clockId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accept-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notice?: {
                        /** @enum {string} */
                        method: "on-the-spot" | "direct" | "post" | "electronic";
                        /**
                         * Format: date
                         * @example 2026-03-02
                         */
                        on: string;
                        proof: string;
                    };
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    procedure?: string;
                    /** @enum {string} */
                    route: "petition" | "other-procedure";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    sectionId?: string;
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    summary: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-confirm-credit-code": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attachment: string;
                    creditCode: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-imported-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    acceptedOn?: string;
                    /** @enum {string} */
                    channel?: "letter" | "visit" | "officer-visit" | "online" | "proxy" | "hotline" | "forwarded";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    closedOn?: string;
                    confidential?: boolean;
                    confirmedCode?: {
                        attachment: string;
                        creditCode: string;
                        reason: string;
                    };
                    content?: string;
                    correctionReason: string;
                    group?: boolean;
                    note?: string;
                    number?: string;
                    /** @enum {string} */
                    outcome?: "supported" | "partly-supported" | "explained" | "mediated" | "not-supported" | "not-accepted" | "transferred" | "returned" | "withdrawn";
                    people?: number;
                    petitioner?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    /** @enum {string} */
                    purpose?: "consult" | "resolve";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    repliedOn?: string;
                    /** @enum {string} */
                    satisfaction?: "satisfied" | "basically-satisfied" | "dissatisfied";
                    skipLevel?: boolean;
                    subject?: string;
                    unlawful?: boolean;
                    visitors?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "correct-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confidential?: boolean;
                    content?: string;
                    petitioner?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    /** @enum {string} */
                    purpose?: "consult" | "resolve";
                    reason: string;
                    repeatOf?: string;
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decline-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "outside-powers" | "litigation-or-arbitration" | "concluded-by-recheck" | "being-handled" | "no-facts";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-extend-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    approvedBy: "section-head" | "deputy-director" | "director" | "superior" | "government";
                    clockId: string;
                    length: number;
                    reason: string;
                    reference?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "flag-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group: boolean;
                    reason: string;
                    skipLevel: boolean;
                    unlawful: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "give-notice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "on-the-spot" | "direct" | "post" | "electronic";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    proof: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "import-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    acceptedOn?: string;
                    batch: string;
                    /** @enum {string} */
                    channel: "letter" | "visit" | "officer-visit" | "online" | "proxy" | "hotline" | "forwarded";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    closedOn: string;
                    confidential?: boolean;
                    confirmedCode?: {
                        attachment: string;
                        creditCode: string;
                        reason: string;
                    };
                    content: string;
                    group?: boolean;
                    note?: string;
                    number?: string;
                    /** @enum {string} */
                    outcome: "supported" | "partly-supported" | "explained" | "mediated" | "not-supported" | "not-accepted" | "transferred" | "returned" | "withdrawn";
                    people?: number;
                    petitioner: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    /** @enum {string} */
                    purpose: "consult" | "resolve";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    repliedOn?: string;
                    /** @enum {string} */
                    satisfaction?: "satisfied" | "basically-satisfied" | "dissatisfied";
                    skipLevel?: boolean;
                    subject: string;
                    unlawful?: boolean;
                    visitors?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-instruct-officer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "issue-reply": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "merge-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notify-extension": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "on-the-spot" | "direct" | "post" | "electronic";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    proof: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "object-to-forwarding": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-reassign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId?: string;
                    reason: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-recompute-clocks": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-letter-service": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documentId: string;
                    /** @enum {string} */
                    method: "direct" | "leaving" | "post" | "electronic" | "entrusted" | "announcement";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    proof: string;
                    receivedBy?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-objection-answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agreed: boolean;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-recheck-opinion": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    /** @enum {string} */
                    outcome: "upheld" | "changed" | "remade";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    servedOn: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-result": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    detail: string;
                    /** @enum {string} */
                    result: "supported" | "partly-supported" | "explained" | "mediated" | "not-supported";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-review-opinion": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    /** @enum {string} */
                    outcome: "upheld" | "changed" | "remade";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    servedOn: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-satisfaction": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    level: "satisfied" | "basically-satisfied" | "dissatisfied";
                    note?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "record-visit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    visitors: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "register-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "letter" | "visit" | "officer-visit" | "online" | "proxy" | "hotline" | "forwarded";
                    confidential?: boolean;
                    content: string;
                    flags?: {
                        group: boolean;
                        skipLevel: boolean;
                        unlawful: boolean;
                    };
                    forwarded?: {
                        by: string;
                        reference: string;
                    };
                    ownerId?: string;
                    people?: number;
                    petitioner: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    };
                    /** @enum {string} */
                    purpose: "consult" | "resolve";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    receivedOn: string;
                    repeatOf?: string;
                    representatives?: {
                        address?: string;
                        /** @example 91320100MA0T00011F */
                        creditCode?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        name?: string;
                        phone?: string;
                        residentId?: string;
                    }[];
                    subject: string;
                    visitors?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-recheck": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-review": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-resume-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-revoke-extension": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sample-check": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    findings: string;
                    passed: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "serve-reply": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "direct" | "post" | "electronic" | "leaving" | "announcement" | "kept";
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    proof: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-set-due-day": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    day: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "supplement-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "petition-suspend-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clockId: string;
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    from: string;
                    ground: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transfer-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    reason: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-petition": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again. */
                "Idempotency-Key"?: string;
                /** @description The version last seen; another version answers 409. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-03-02
                     */
                    on: string;
                    proof: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_petitionLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocuments"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_writePetitionLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    fields?: {
                        [key: string]: string;
                    };
                    /** @enum {string} */
                    kind: "petition-acceptance" | "petition-refusal" | "petition-transfer" | "petition-transfer-notice" | "petition-assignment" | "petition-extension" | "petition-reply" | "petition-review" | "petition-recheck" | "petition-withdrawal" | "petition-end" | "petition-service-receipt";
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWritten"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PetitionsController_petitionReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PetitionsController_petitionTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PetitionsController_countPetitions: {
        parameters: {
            query?: {
                channel?: "letter" | "visit" | "officer-visit" | "online" | "proxy" | "hotline" | "forwarded";
                closed?: "0" | "1" | "true" | "false";
                counted?: "0" | "1" | "true" | "false";
                cursor?: string;
                dueOn?: string;
                dueToday?: "0" | "1" | "true" | "false";
                dueWithinDays?: number;
                escalated?: "0" | "1" | "true" | "false";
                includeArchived?: "0" | "1" | "true" | "false";
                limit?: number;
                mine?: "0" | "1" | "true" | "false";
                outcome?: "supported" | "partly-supported" | "explained" | "mediated" | "not-supported" | "not-accepted" | "transferred" | "returned" | "withdrawn" | "merged";
                overdue?: "0" | "1" | "true" | "false";
                owner?: string;
                q?: string;
                receivedFrom?: string;
                receivedTo?: string;
                section?: string;
                sort?: "due" | "opened" | "changed";
                stage?: ("received" | "handling" | "replied" | "review" | "reviewed" | "recheck" | "rechecked" | "closed" | "not-accepted" | "transferred" | "returned" | "withdrawn" | "merged" | "imported") | ("received" | "handling" | "replied" | "review" | "reviewed" | "recheck" | "rechecked" | "closed" | "not-accepted" | "transferred" | "returned" | "withdrawn" | "merged" | "imported")[];
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PetitionsController_groupPetitions: {
        parameters: {
            query: {
                by: "stage" | "owner" | "section" | "dueDay";
                channel?: "letter" | "visit" | "officer-visit" | "online" | "proxy" | "hotline" | "forwarded";
                closed?: "0" | "1" | "true" | "false";
                counted?: "0" | "1" | "true" | "false";
                dueOn?: string;
                dueToday?: "0" | "1" | "true" | "false";
                dueWithinDays?: number;
                escalated?: "0" | "1" | "true" | "false";
                includeArchived?: "0" | "1" | "true" | "false";
                mine?: "0" | "1" | "true" | "false";
                outcome?: "supported" | "partly-supported" | "explained" | "mediated" | "not-supported" | "not-accepted" | "transferred" | "returned" | "withdrawn" | "merged";
                overdue?: "0" | "1" | "true" | "false";
                owner?: string;
                q?: string;
                receivedFrom?: string;
                receivedTo?: string;
                section?: string;
                stage?: ("received" | "handling" | "replied" | "review" | "reviewed" | "recheck" | "rechecked" | "closed" | "not-accepted" | "transferred" | "returned" | "withdrawn" | "merged" | "imported") | ("received" | "handling" | "replied" | "review" | "reviewed" | "recheck" | "rechecked" | "closed" | "not-accepted" | "transferred" | "returned" | "withdrawn" | "merged" | "imported")[];
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseGroups"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupsController_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessKind"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    avRecord?: {
                        mustRecord: ("on-site-enforcement" | "evidence-preservation" | "hearing" | "service-by-leaving" | "service-by-announcement" | "enforcement-premises")[];
                    };
                    code: string;
                    cooperativeAtLowerBound?: boolean;
                    discussionThresholdFen: number;
                    documentNumbering?: {
                        "demand-notice"?: string;
                        "hearing-notice"?: string;
                        "prior-notice"?: string;
                    };
                    hearingThresholdFen: {
                        organisation: number;
                        person: number;
                    };
                    legalReview: {
                        gates: ("filing" | "investigation" | "penalty-document" | "before-decision")[];
                        reviewerShareAtLeast?: number;
                        scope?: ("ordinary-procedure-penalty" | "major-public-interest" | "major-social-impact-or-risk" | "directly-affects-vital-rights" | "decided-after-hearing" | "complex-or-several-legal-relations")[];
                    };
                    majorPenaltyFen?: {
                        organisation: number;
                        person: number;
                    };
                    name: string;
                    noPenaltyList?: {
                        allOf: ("first-found" | "minor" | "no-harmful-consequence" | "corrected-at-once" | "cooperative" | "rectified" | "harm-reduced" | "coerced" | "voluntary-report" | "meritorious" | "repeated" | "refused-to-correct" | "concealed-evidence" | "harm-caused")[];
                    };
                    numbering: {
                        decision: string;
                        filing: string;
                        "no-penalty": string;
                        "on-the-spot": string;
                        petition: string;
                        report: string;
                        volume: string;
                    };
                    publishNoPenalty: boolean;
                    remindAfterWorkingDays?: number;
                    shortName: string;
                    terms: {
                        basis: string;
                        from: string | null;
                        limit: string;
                        term: {
                            length: number;
                            /** @enum {string} */
                            roll?: "none" | "next-working-day";
                            startDayCounts?: boolean;
                            /** @enum {string} */
                            unit: "calendar-day" | "working-day" | "month" | "year" | "hour" | "working-hour";
                        };
                        to: string | null;
                    }[];
                    transferPausesDecision?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_annual: {
        parameters: {
            query: {
                format?: "json" | "xlsx" | "docx";
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_cases: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureCases"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchController_search: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_sections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessions"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signOutEverywhere: {
        parameters: {
            query?: {
                keep?: "current";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsClosed"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOutContinues"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_staff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VolumesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeList"];
                };
            };
            /** @description Not yours to do */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in your bureau */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not in this state, or changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bad content: field, rule and cure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
