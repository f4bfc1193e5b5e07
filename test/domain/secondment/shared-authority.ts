/** Each command that every process has, given about a task of SLT: as in the process’s own table. */
export const grid = `
                     HR@home  HR@host  HR@cedar  Head@home  Head@host  Head@cedar  SLT  SLT@host  proposed-as-SLT  proposed-as-all  CEO  ada       ada-as-all  covers  covers-as-all  stranger  process  another  a-post  service
ClaimTask            .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    .       yes            .         .        .        .       .
ReleaseTask          .        .        .         .          .          .           yes  -         four-eyes        four-eyes        .    own-case  own-case    .       -              .         .        .        .       .
HandOverTask         .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    .       yes            .         .        .        .       .
CommentOnTask        .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    .       yes            .         .        .        .       .
RescheduleTask       yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .       yes            .         .        .        .       .
PrioritiseTask       yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .       yes            .         .        .        .       .
OverrideExclusion    .        .        .         .          .          .           .    .         .                OwnExclusion     yes  .         own-case    .       yes            .         .        .        .       .
AttachToTask         .        .        .         .          .          .           yes  yes       four-eyes        four-eyes        .    own-case  own-case    .       yes            .         .        .        .       .
AttachToApplication  -        -        -         -          -          -           -    -         -                -                -    -         -           -       -              .         .        .        .       .
AttachToCase         yes      .        .         .          .          .           .    .         .                yes              .    .         own-case    .       yes            .         .        .        .       .
RemoveDocument       yes      -        -         -          -          -           -    -         DocumentStands   yes              -    -         own-case    -       yes            .         .        .        .       .
`;
