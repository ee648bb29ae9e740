# SPDX-License-Identifier: GPL-3.0-or-later
# Finds CUDA and enables its language. Sets HEADROOM_WITH_CUDA and CMAKE_CUDA_ARCHITECTURES, and
# HEADROOM_WITH_CUDA_HOST where its headers are there, which is all that a simulated GPU takes.

include(HeadroomCudaArchitectures)

# Real code for each family; PTX is always added, see below.
set(HEADROOM_CUDA_ARCHITECTURES
    "75-real;80-real;86-real;89-real;90a-real;100-real;110-real;120-real"
    CACHE STRING "GPU architectures to build for, as in CMAKE_CUDA_ARCHITECTURES; native: the GPUs here")

# Sets <reason> to why CUDA cannot be used, or to nothing.
macro(headroom_find_cuda reason)
    set(${reason} "")
    find_program(HEADROOM_NVCC nvcc HINTS ENV CUDACXX ENV CUDA_HOME ENV CUDA_PATH
                 PATHS /usr/local/cuda /opt/cuda PATH_SUFFIXES bin)
    mark_as_advanced(HEADROOM_NVCC)
    if(HEADROOM_NVCC AND NOT DEFINED CMAKE_CUDA_COMPILER)
        set(CMAKE_CUDA_COMPILER "${HEADROOM_NVCC}")
    endif()
    include(CheckLanguage)
    if(NOT CMAKE_CUDA_COMPILER)
        set(${reason} "nvcc was not found")
    else()
        check_language(CUDA)
        find_package(CUDAToolkit 12.0 QUIET)
        if(NOT CMAKE_CUDA_COMPILER)
            set(${reason} "nvcc was found, but compiles nothing with this host compiler")
            unset(CMAKE_CUDA_COMPILER CACHE)
        elseif(NOT CUDAToolkit_FOUND)
            set(${reason} "the toolkit is older than 12.0, or not whole")
        elseif(NOT TARGET CUDA::cudart_static OR NOT TARGET CUDA::cublas
               OR NOT TARGET CUDA::cublasLt)
            set(${reason} "the toolkit has no cuBLAS or no static runtime to link with")
        endif()
    endif()
endmacro()

set(HEADROOM_WITH_CUDA OFF)
set(HEADROOM_WITH_CUDA_HOST OFF)
if(HEADROOM_CUDA STREQUAL "HOST")
    find_package(CUDAToolkit 12.0 QUIET)
    if(CUDAToolkit_FOUND)
        find_file(HEADROOM_CUBLASLT_HEADER cublasLt.h PATHS ${CUDAToolkit_INCLUDE_DIRS}
                  NO_DEFAULT_PATH)
    endif()
    if(HEADROOM_CUBLASLT_HEADER)
        set(HEADROOM_WITH_CUDA_HOST ON)
        set(HEADROOM_OLDEST_ARCHITECTURE 75)
        headroom_off("CUDA" "HEADROOM_CUDA=HOST: on a simulated GPU of the tests alone")
    else()
        headroom_off("CUDA" "HEADROOM_CUDA=HOST, and no toolkit for the tests' simulated GPU")
    endif()
elseif(HEADROOM_CUDA)
    headroom_find_cuda(headroom_cuda_reason)
    if(headroom_cuda_reason STREQUAL "")
        headroom_cuda_architectures(CMAKE_CUDA_ARCHITECTURES)
        enable_language(CUDA)
        # CMake 3.25 knows nvcc's C++20 flag on no compiler, though every nvcc from 12.0 on has it.
        if(NOT CMAKE_CUDA20_STANDARD_COMPILE_OPTION)
            set(CMAKE_CUDA20_STANDARD_COMPILE_OPTION "-std=c++20")
            set(CMAKE_CUDA20_EXTENSION_COMPILE_OPTION "-std=c++20")
        endif()
        # Only now: CMake's own trial of the compiler does not know its dialects yet.
        set(CMAKE_CUDA_STANDARD 20)
        set(CMAKE_CUDA_STANDARD_REQUIRED ON)
        set(CMAKE_CUDA_EXTENSIONS OFF)
        # An older toolkit warns of its oldest architectures, for which PTX is made on purpose.
        string(APPEND CMAKE_CUDA_FLAGS " -Wno-deprecated-gpu-targets")
        set(HEADROOM_WITH_CUDA ON)
        set(HEADROOM_WITH_CUDA_HOST ON)
        list(JOIN CMAKE_CUDA_ARCHITECTURES " " headroom_cuda_list)
        headroom_found("CUDA" "${CUDAToolkit_VERSION}, for ${headroom_cuda_list}")
    else()
        set(headroom_cuda_hint "${headroom_cuda_reason}; install NVIDIA's CUDA toolkit 12 or newer \
(package cuda-toolkit of NVIDIA's repository for Debian; nvidia-cuda-toolkit of Debian 12 is 11.8, \
too old for C++20) and have nvcc on PATH or in /usr/local/cuda")
        if(NOT HEADROOM_CUDA STREQUAL "AUTO")
            message(FATAL_ERROR "HEADROOM_CUDA=${HEADROOM_CUDA}: ${headroom_cuda_hint}")
        endif()
        headroom_missing("CUDA" "no GPU backend: ${headroom_cuda_hint}")
    endif()
else()
    headroom_off("CUDA" "HEADROOM_CUDA=OFF")
endif()
