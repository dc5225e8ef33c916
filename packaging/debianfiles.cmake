# Runs within CPack, when the files of each package have been put into a folder of their own and before
# they are packed.

# The time of all that is packed, and of the newest entry in the changelog.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND git log -1 --format=%ct
    WORKING_DIRECTORY ${CPACK_SLICETOOL_SOURCES}
    OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(NOT epoch)
    file(TIMESTAMP ${CPACK_SLICETOOL_SOURCES}/CHANGELOG.md epoch "%s" UTC)
  endif()
  set(ENV{SOURCE_DATE_EPOCH} ${epoch})
endif()

foreach(package IN LISTS CPACK_COMPONENTS_ALL)
  set(share ${CPACK_TEMPORARY_DIRECTORY}/${package}/usr/share)
  set(folder ${share}/doc/${package})
  if(NOT IS_DIRECTORY ${folder})
    message(FATAL_ERROR "${package} has no folder for its changelog: ${folder}")
  endif()
  execute_process(
    COMMAND bash ${CPACK_SLICETOOL_SOURCES}/packaging/debianchangelog.sh ${package}
      ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE} ${CPACK_DEBIAN_PACKAGE_MAINTAINER}
      ${CPACK_SLICETOOL_SOURCES}/CHANGELOG.md
    COMMAND gzip -9nc
    OUTPUT_FILE ${folder}/changelog.Debian.gz
    COMMAND_ERROR_IS_FATAL ANY)
  configure_file(${CPACK_SLICETOOL_SOURCES}/packaging/lintian-overrides
    ${share}/lintian/overrides/${package} COPYONLY)
  file(CHMOD ${folder}/changelog.Debian.gz ${share}/lintian/overrides/${package}
    PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  file(CHMOD ${share}/lintian ${share}/lintian/overrides
    PERMISSIONS ${CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
endforeach()
