# SPDX-License-Identifier: GPL-3.0-or-later
# Which GPUs the module gets code for: headroom_cuda_architectures(out), of
# HEADROOM_CUDA_ARCHITECTURES, CMAKE_CUDA_COMPILER and the GPUs here. Sets
# HEADROOM_OLDEST_ARCHITECTURE too, of which there is PTX.

# The real architectures of the GPUs in this machine, which the driver's own tool tells; none where
# there is no GPU.
function(headroom_native_architectures out)
    set(native "")
    find_program(HEADROOM_NVIDIA_SMI nvidia-smi)
    mark_as_advanced(HEADROOM_NVIDIA_SMI)
    if(HEADROOM_NVIDIA_SMI)
        execute_process(COMMAND "${HEADROOM_NVIDIA_SMI}" --query-gpu=compute_cap --format=csv,noheader
                        OUTPUT_VARIABLE capabilities ERROR_QUIET TIMEOUT 30)
        string(REGEX MATCHALL "[0-9]+\\.[0-9]" capabilities "${capabilities}")
        foreach(capability IN LISTS capabilities)
            string(REPLACE "." "" number "${capability}")
            list(APPEND native "${number}-real")
        endforeach()
        list(REMOVE_DUPLICATES native)
    endif()
    set(${out} "${native}" PARENT_SCOPE)
endfunction()

# Turns HEADROOM_CUDA_ARCHITECTURES into those that this nvcc knows, so that an older toolkit builds
# what it can, and adds PTX of the oldest that it knows: whatever GPU the module meets, newer ones
# than this toolkit too, the driver makes code for it.
function(headroom_cuda_architectures out)
    execute_process(COMMAND "${CMAKE_CUDA_COMPILER}" --list-gpu-arch OUTPUT_VARIABLE known
                    ERROR_QUIET)
    string(REGEX MATCHALL "compute_[0-9]+" known "${known}")
    list(TRANSFORM known REPLACE "compute_" "")
    if(NOT known)
        message(FATAL_ERROR "${CMAKE_CUDA_COMPILER} --list-gpu-arch names no architecture. Set "
                            "CUDACXX to the nvcc of a whole toolkit, or configure with "
                            "-DHEADROOM_CUDA=OFF")
    endif()
    headroom_native_architectures(native)
    set(wanted ${HEADROOM_CUDA_ARCHITECTURES})
    list(TRANSFORM wanted REPLACE "^native$" "${native}")
    set(kept "")
    foreach(architecture IN LISTS wanted)
        string(REGEX MATCH "^[0-9]+" number "${architecture}")
        if(architecture STREQUAL "")
            continue() # native, on a machine without a GPU
        elseif(NOT number OR number IN_LIST known)
            list(APPEND kept "${architecture}")
        else()
            message(STATUS "CUDA architecture ${architecture} left out: this nvcc does not know it")
        endif()
    endforeach()
    list(SORT known COMPARE NATURAL)
    list(GET known 0 oldest)
    list(APPEND kept "${oldest}-virtual")
    list(REMOVE_DUPLICATES kept)
    set(HEADROOM_OLDEST_ARCHITECTURE ${oldest} PARENT_SCOPE)
    set(${out} "${kept}" PARENT_SCOPE)
endfunction()
